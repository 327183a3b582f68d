using System.Diagnostics;
using System.Threading.Channels;
using Monitor.Enterprises;
using Monitor.Storage;
using Monitor.Streams;

namespace Monitor.Hosting;

/// <summary>
/// Puts the changes of many enterprises into one transaction: what queues up while commits are on their way to disk is the next group.
/// Where the store takes several commits at once, one group is copied while another is flushed.
/// </summary>
public sealed class GroupCommitter : IAsyncDisposable
{
    /// <summary>Readings at which a group is full; a bound on what one transaction holds in memory, and on how long its callers wait.</summary>
    private const int FullGroup = 10_000;

    private readonly Channel<Item> _queue = Channel.CreateBounded<Item>(4096);
    private readonly IMonitorStore _store;
    private readonly OutboxSignal _signal;
    private readonly Task _loops;

    public GroupCommitter(IMonitorStore store, OutboxSignal signal)
    {
        _store = store;
        _signal = signal;
        _loops = Task.WhenAll(Enumerable.Range(0, store.CommitsAtOnce).Select(_ => Task.Run(RunAsync)));
    }

    /// <summary>Commits changes of one enterprise, all or none.</summary>
    /// <returns>False when another process has changed the enterprise since its state was read.</returns>
    public async Task<bool> CommitAsync(IReadOnlyList<Change> changes) => (await CommitAsync([changes]))[0];

    /// <summary>Commits changes of several enterprises, those of each all or none.</summary>
    /// <param name="subjects">Changes of one enterprise each; no enterprise twice.</param>
    /// <returns>Per enterprise, false when another process has changed it since its state was read.</returns>
    public async Task<IReadOnlyList<bool>> CommitAsync(IReadOnlyList<IReadOnlyList<Change>> subjects)
    {
        var item = new Item(subjects);
        await _queue.Writer.WriteAsync(item);
        return await item.Done.Task;
    }

    /// <summary>Commits a batch of a metered stream in a transaction of its own.</summary>
    /// <returns>How many of its old records were new to the store; null when another process has moved the stream or the enterprise on.</returns>
    public async Task<int?> CommitAsync(StreamAdvance advance, IReadOnlyList<Change> changes)
    {
        var begun = Stopwatch.GetTimestamp();
        var late = await _store.CommitStreamAsync(advance, changes, CancellationToken.None);
        if (late is null) return null;
        MonitorMetrics.Recorded(Stopwatch.GetElapsedTime(begun), advance.Fresh.Count, late.Value);
        if (changes.Count > 0) _signal.Set();
        return late;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loops;
    }

    private async Task RunAsync()
    {
        var group = new List<Item>();
        while (await _queue.Reader.WaitToReadAsync())
        {
            group.Clear();
            var readings = 0;
            while (readings < FullGroup && _queue.Reader.TryRead(out var item))
            {
                group.Add(item);
                readings += item.Readings;
            }

            if (group.Count > 0) await CommitGroupAsync(group);
        }
    }

    private async Task CommitGroupAsync(List<Item> group)
    {
        try
        {
            using var activity = MonitorMetrics.Activities.StartActivity("commit");
            var begun = Stopwatch.GetTimestamp();
            var subjects = new List<IReadOnlyList<Change>>();
            var seen = new HashSet<int>();
            foreach (var item in group)
            {
                // A second activation of the same subject, judged on the same version, has lost the race.
                foreach (var changes in item.Subjects)
                {
                    if (seen.Add(changes[0].Subject)) subjects.Add(changes);
                }
            }

            var committed = await _store.CommitAsync(subjects, CancellationToken.None);
            MonitorMetrics.Committed(Stopwatch.GetElapsedTime(begun), subjects.Sum(changes => changes.Count));
            _signal.Set();
            Answer(group, subjects, committed);
        }
        catch (Exception exception)
        {
            // Each caller gets the failure; the loop goes on with what comes next.
            foreach (var item in group) item.Done.TrySetException(exception);
        }
    }

    private static void Answer(List<Item> group, List<IReadOnlyList<Change>> subjects, IReadOnlyList<bool> committed)
    {
        var next = 0;
        foreach (var item in group)
        {
            var answers = new bool[item.Subjects.Count];
            for (var i = 0; i < answers.Length; i++)
            {
                if (next < subjects.Count && ReferenceEquals(item.Subjects[i], subjects[next])) answers[i] = committed[next++];
            }

            item.Done.SetResult(answers);
        }
    }

    private sealed class Item(IReadOnlyList<IReadOnlyList<Change>> subjects)
    {
        public IReadOnlyList<IReadOnlyList<Change>> Subjects => subjects;

        public int Readings { get; } = subjects.Sum(changes => changes.Sum(change => change.Readings.Count));

        // Continuations run elsewhere: the loop must not wait for what callers do next.
        public TaskCompletionSource<IReadOnlyList<bool>> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
