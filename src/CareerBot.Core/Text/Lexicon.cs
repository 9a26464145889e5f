namespace CareerBot.Core.Text;

/// <summary>The stems of the content, numbered, with how much each tells documents apart (inverse document frequency).</summary>
internal sealed class Lexicon
{
    /// <summary>Number of a stem that is not in the content.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _documents = [];
    private readonly int _total;

    /// <summary>Counts the stems of documents, each given as normalised words.</summary>
    public Lexicon(IEnumerable<IEnumerable<string>> documents)
    {
        foreach (var document in documents)
        {
            _total++;
            foreach (var stem in document.Select(EnglishStemmer.Stem).Distinct(StringComparer.Ordinal))
            {
                if (!_numbers.TryGetValue(stem, out var number))
                {
                    number = _numbers.Count;
                    _numbers.Add(stem, number);
                    _documents.Add(0);
                }

                _documents[number]++;
            }
        }
    }

    /// <summary>Number of stems.</summary>
    public int Count => _numbers.Count;

    /// <summary>Number of a word's stem, from 0, or <see cref="Unknown"/>.</summary>
    public int NumberOf(string word) => _numbers.GetValueOrDefault(EnglishStemmer.Stem(word), Unknown);

    /// <summary>Inverse document frequency as in BM25, above 0; the largest of all for <see cref="Unknown"/>.</summary>
    public double Idf(int number)
    {
        var documents = number == Unknown ? 0 : _documents[number];
        return Math.Log(1 + ((_total - documents + 0.5) / (documents + 0.5)));
    }
}
