using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Turns;

/// <summary>
/// Remembers for a while which activities came in and what they were answered with: channels send again what they think was lost.
/// Bounded in time, in number and in bytes; the oldest are forgotten first. Safe for concurrent use.
/// </summary>
internal sealed class DuplicateMemory(IOptions<BotOptions> options, TimeProvider time)
{
    /// <summary>Most bytes of response bodies kept.</summary>
    public const long MaxBytes = 64 * 1024 * 1024;

    private readonly Dictionary<ActivityKey, Remembered> _entries = [];
    private readonly LinkedList<Remembered> _byAge = [];
    private readonly Lock _gate = new();
    private long _bytes;

    /// <summary>The memory of <paramref name="key"/>, and whether it was made just now: then the caller has to answer it.</summary>
    public (Remembered Entry, bool IsNew) Begin(ActivityKey key)
    {
        lock (_gate)
        {
            Forget(time.GetTimestamp());
            if (_entries.TryGetValue(key, out var known))
            {
                return (known, false);
            }

            while (_entries.Count >= options.Value.MaxRememberedActivities)
            {
                Remove(_byAge.First!.Value);
            }

            var entry = new Remembered(key, time.GetTimestamp());
            entry.Place = _byAge.AddLast(entry);
            _entries.Add(key, entry);
            return (entry, true);
        }
    }

    /// <summary>Stores what was answered; a refusal is forgotten, so that a repeat has another try.</summary>
    public void Complete(Remembered entry, TurnReply reply)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(entry.Key, out var known) && ReferenceEquals(known, entry))
            {
                entry.Bytes = reply.Body.Length;
                _bytes += entry.Bytes;
                if (reply.IsRefusal)
                {
                    Remove(entry);
                }
            }

            while (_bytes > MaxBytes)
            {
                Remove(_byAge.First!.Value);
            }
        }

        entry.Answer(reply);
    }

    private void Forget(long now)
    {
        while (_byAge.First is { } oldest && time.GetElapsedTime(oldest.Value.Since, now) > options.Value.DuplicateWindow)
        {
            Remove(oldest.Value);
        }
    }

    private void Remove(Remembered entry)
    {
        _byAge.Remove(entry.Place!);
        _entries.Remove(entry.Key);
        _bytes -= entry.Bytes;
    }
}

/// <summary>An activity that came in, and what it is answered with as soon as that is known.</summary>
internal sealed class Remembered(ActivityKey key, long since)
{
    private readonly TaskCompletionSource<TurnReply> _reply = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ActivityKey Key { get; } = key;

    public long Since { get; } = since;

    public long Bytes { get; set; }

    public LinkedListNode<Remembered>? Place { get; set; }

    public Task<TurnReply> Reply => _reply.Task;

    public void Answer(TurnReply reply) => _reply.TrySetResult(reply);
}
