namespace CareerBot.Core.Answers;

/// <summary>What came back; always exactly one of these.</summary>
public enum AnswerKind
{
    /// <summary>A statement from the knowledge, with its citations.</summary>
    Answered,

    /// <summary>Two or three choices, because two answers are close or the question is too short to tell.</summary>
    AskedBack,

    /// <summary>A greeting, thanks, or what the bot is; no statement about the subject.</summary>
    SmallTalk,

    /// <summary>How to reach a person.</summary>
    HandedOver,

    /// <summary>The knowledge does not hold it; the nearest topics and a person are offered.</summary>
    NotKnown,
}
