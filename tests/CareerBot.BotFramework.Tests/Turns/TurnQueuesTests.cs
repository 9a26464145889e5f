using System.Collections.Concurrent;
using CareerBot.BotFramework.Tests.Support;
using CareerBot.BotFramework.Turns;
using CareerBot.Core.Conversations;

namespace CareerBot.BotFramework.Tests.Turns;

public sealed class TurnQueuesTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly ConversationKey One = new("messages", "emulator", "c1");
    private static readonly ConversationKey Other = new("messages", "emulator", "c2");

    private readonly CollectingLogger<TurnQueues> _log = new();
    private readonly ConcurrentQueue<int> _done = new();
    private TurnQueues? _queues;

    public void Dispose() => _queues?.Dispose();

    [Fact]
    public async Task Add_runs_one_conversation_in_the_order_of_arrival()
    {
        var queues = Queues();
        var gate = new Work(() => _done.Enqueue(-1));
        queues.Add(One, gate);
        var others = Enumerable.Range(0, 15).Select(number => new Work(() => _done.Enqueue(number), open: true)).ToList();
        others.ForEach(work => queues.Add(One, work));

        Assert.DoesNotContain(others, work => work.Started.IsCompleted);
        gate.Open();
        await others[^1].Finished.WaitAsync(Patience);

        Assert.Equal(Enumerable.Range(-1, 16), _done);
    }

    [Fact]
    public async Task Add_runs_other_conversations_meanwhile()
    {
        var queues = Queues();
        var slow = new Work();
        queues.Add(One, slow);
        var quick = new Work(open: true);
        queues.Add(Other, quick);

        await quick.Finished.WaitAsync(Patience);

        Assert.False(slow.Finished.IsCompleted);
        slow.Open();
    }

    [Fact]
    public async Task Add_over_the_limit_of_a_conversation_is_refused_until_one_is_done()
    {
        var queues = Queues(options => options.MaxTurnsPerConversation = 2);
        var (first, second) = (new Work(), new Work());

        Assert.Equal(QueueOutcome.Added, queues.Add(One, first));
        Assert.Equal(QueueOutcome.Added, queues.Add(One, second));
        Assert.Equal(QueueOutcome.ConversationFull, queues.Add(One, new Work()));
        Assert.Equal(QueueOutcome.Added, queues.Add(Other, new Work(open: true)));
        first.Open();
        await second.Started.WaitAsync(Patience);
        Assert.Equal(QueueOutcome.Added, queues.Add(One, new Work(open: true)));
        second.Open();
    }

    [Fact]
    public async Task Add_over_the_limit_of_all_is_refused_until_one_is_done()
    {
        var queues = Queues(options => options.MaxTurns = 2);
        var (first, second, third) = (new Work(), new Work(), new Work(open: true));
        queues.Add(One, first);
        queues.Add(One, second);

        Assert.Equal(QueueOutcome.Busy, queues.Add(Other, third));
        first.Open();
        await second.Started.WaitAsync(Patience);
        Assert.Equal(QueueOutcome.Added, queues.Add(Other, third));
        await third.Finished.WaitAsync(Patience);
        second.Open();
    }

    [Fact]
    public async Task StopAsync_finishes_what_was_taken_in_and_takes_nothing_more()
    {
        var queues = Queues();
        var (running, waiting) = (new Work(), new Work(open: true));
        queues.Add(One, running);
        queues.Add(One, waiting);

        var stop = queues.StopAsync(CancellationToken.None);

        Assert.Equal(QueueOutcome.Busy, queues.Add(Other, new Work()));
        Assert.False(stop.IsCompleted);
        running.Open();
        await stop.WaitAsync(Patience);
        Assert.True(waiting.Finished.IsCompleted);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task StopAsync_when_idle_is_done_at_once() => await Queues().StopAsync(CancellationToken.None).WaitAsync(Patience);

    [Fact]
    public async Task StopAsync_out_of_patience_gives_up_and_says_how_many_were_lost()
    {
        var queues = Queues();
        var stuck = new Work();
        queues.Add(One, stuck);
        queues.Add(One, new Work());
        await stuck.Started.WaitAsync(Patience);

        await queues.StopAsync(new CancellationToken(canceled: true));

        Assert.True(stuck.Abandoned.IsCancellationRequested);
        Assert.Contains("before 2 turns", Assert.Single(_log.Lines));
        stuck.Open();
    }

    private TurnQueues Queues(Action<BotOptions>? change = null) => _queues = new TurnQueues(Some.Options(change), _log);

    private sealed class Work : ITurnWork
    {
        private readonly TaskCompletionSource _gate = New();
        private readonly TaskCompletionSource _started = New();
        private readonly TaskCompletionSource _finished = New();
        private readonly Action? _action;

        public Work(Action? action = null, bool open = false)
        {
            _action = action;
            if (open)
            {
                Open();
            }
        }

        public Task Started => _started.Task;

        public Task Finished => _finished.Task;

        public CancellationToken Abandoned { get; private set; }

        public void Open() => _gate.TrySetResult();

        public async Task RunAsync(CancellationToken abandoned)
        {
            Abandoned = abandoned;
            _started.SetResult();
            await _gate.Task;
            _action?.Invoke();
            _finished.SetResult();
        }

        private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
