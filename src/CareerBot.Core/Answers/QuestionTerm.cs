namespace CareerBot.Core.Answers;

/// <summary>A word of a question.</summary>
/// <param name="Word">Normalised word.</param>
/// <param name="Stem">Number of its stem in the lexicon; <see cref="Text.Lexicon.Unknown"/> when the content does not hold it.</param>
/// <param name="Weight">How much it tells: inverse document frequency, less for asking and filler words and for words carried over; above 0.</param>
/// <param name="Emphasis">1 for a word that was typed, less for one carried over from the question before; above 0.</param>
/// <param name="IsContent">True for a word of the subject, false for asking words (how, what) and fillers.</param>
internal readonly record struct QuestionTerm(string Word, int Stem, double Weight, double Emphasis, bool IsContent);
