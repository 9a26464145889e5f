namespace CareerBot.Core.Knowledge;

/// <summary>What a passage is in the Markdown of its article.</summary>
public enum PassageKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A bulleted or numbered list with its lead-in.</summary>
    List,

    /// <summary>A table with its lead-in.</summary>
    Table,
}
