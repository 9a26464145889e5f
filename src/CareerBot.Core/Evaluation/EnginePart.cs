namespace CareerBot.Core.Evaluation;

/// <summary>A part of the engine that can be left out, to see what it is worth.</summary>
public enum EnginePart
{
    /// <summary>The classifiers.</summary>
    Intents,

    /// <summary>The FAQ entries.</summary>
    Faq,

    /// <summary>The sections of the articles, found by their text and by their questions.</summary>
    Passages,

    /// <summary>The synonyms.</summary>
    Synonyms,

    /// <summary>The correction of misspelt, run-together and split words.</summary>
    Spelling,

    /// <summary>Pairs of neighbouring words in the index.</summary>
    Pairs,

    /// <summary>Likeness to the best passages in the index.</summary>
    Feedback,
}
