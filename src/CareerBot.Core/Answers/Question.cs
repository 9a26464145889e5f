using CareerBot.Core.Text;

namespace CareerBot.Core.Answers;

/// <summary>What the user asks: the words typed, and what the conversation adds to them.</summary>
/// <param name="Text">Normalised words, parted by blanks; empty when there are none.</param>
/// <param name="Terms">The words that carry meaning, each stem once.</param>
/// <param name="Corrections">Words that were corrected: as typed, to the known word.</param>
/// <param name="FollowUp">True when the conversation completed the question.</param>
internal sealed record Question(
    string Text,
    IReadOnlyList<QuestionTerm> Terms,
    IReadOnlyDictionary<string, string> Corrections,
    bool FollowUp)
{
    /// <summary>Share of the weight in words that the content has never seen.</summary>
    public double Unknown
    {
        get
        {
            double all = 0, unknown = 0;
            foreach (var term in Terms)
            {
                all += term.Weight;
                unknown += term.Stem == Lexicon.Unknown ? term.Weight : 0;
            }

            return all > 0 ? unknown / all : 0;
        }
    }

    /// <summary>The stems of its terms that the content knows.</summary>
    public IEnumerable<int> KnownStems => Terms.Select(term => term.Stem).Where(stem => stem != Lexicon.Unknown);

    /// <summary>True when one of the terms has that stem.</summary>
    public bool Holds(int stem)
    {
        foreach (var term in Terms)
        {
            if (term.Stem == stem)
            {
                return true;
            }
        }

        return false;
    }
}
