using CareerBot.Core.Answers;
using CareerBot.Core.Conversations;
using CareerBot.Core.Evaluation;
using CareerBot.Core.Knowledge;
using CareerBot.TestSupport;

namespace CareerBot.Benchmarks.Workloads;

/// <summary>What is measured: the repository's content, and the questions of the dev half of its golden set in the order of the file.</summary>
/// <param name="Engine">Answers as the server does.</param>
/// <param name="Openings">First question of each case, in a conversation that has not begun.</param>
/// <param name="FollowUps">Later questions, in the conversation they lean on.</param>
/// <param name="Classifications">What <paramref name="Openings"/> make the engine classify.</param>
/// <param name="Searches">What they make it search.</param>
internal sealed record Workload(
    AnswerEngine Engine,
    IReadOnlyList<Turn> Openings,
    IReadOnlyList<Turn> FollowUps,
    IReadOnlyList<ClassifyCall> Classifications,
    IReadOnlyList<SearchCall> Searches)
{
    public static Workload Load()
    {
        var loaded = KnowledgeLoader.Load(RepositoryRoot.Knowledge);
        var knowledge = loaded.Knowledge ?? throw new InvalidDataException(string.Join('\n', loaded.Problems));
        var engine = AnswerEngine.Build(knowledge, new AnsweringOptions());
        var cases = DevCases();
        Turn[] openings = [.. cases.Select(one => new Turn(one.Turns[0], ConversationState.Empty))];
        var recorder = new CallRecorder();
        Record(recorder, knowledge, openings);
        return new Workload(
            engine, openings, [.. cases.SelectMany(one => FollowUpsOf(one, engine))], recorder.Classifications, recorder.Searches);
    }

    public AnswerOutcome Answer(Turn turn) => Engine.Answer(turn.Question, turn.Conversation, CancellationToken.None);

    private static List<GoldenCase> DevCases()
    {
        var loaded = GoldenSet.Load(Path.Combine(RepositoryRoot.Knowledge, "golden.yaml"));
        var golden = loaded.Set ?? throw new InvalidDataException(string.Join('\n', loaded.Problems));
        return [.. golden.Cases.Where(one => one.Split == GoldenSplit.Dev)];
    }

    private static void Record(CallRecorder recorder, KnowledgeBase knowledge, IEnumerable<Turn> turns)
    {
        var engine = AnswerEngine.Build(knowledge, new AnsweringOptions(), recorder, recorder);
        recorder.Begin();
        foreach (var turn in turns)
        {
            engine.Answer(turn.Question, turn.Conversation, CancellationToken.None);
        }
    }

    private static IEnumerable<Turn> FollowUpsOf(GoldenCase one, AnswerEngine engine)
    {
        var conversation = ConversationState.Empty;
        foreach (var (before, question) in one.Turns.Zip(one.Turns.Skip(1)))
        {
            conversation = engine.Answer(before, conversation, CancellationToken.None).Conversation;
            yield return new Turn(question, conversation);
        }
    }
}
