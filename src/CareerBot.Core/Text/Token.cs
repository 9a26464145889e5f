namespace CareerBot.Core.Text;

/// <summary>A word of a text.</summary>
/// <param name="Word">Lower case, without accents, apostrophes and the dots of an acronym.</param>
/// <param name="Start">First character of the word in the text.</param>
/// <param name="Length">Characters the word takes in the text.</param>
public readonly record struct Token(string Word, int Start, int Length);
