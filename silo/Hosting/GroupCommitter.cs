using System.Diagnostics;
using System.Threading.Channels;
using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Hosting;

/// <summary>
/// Puts the changes of many enterprises into one transaction: what queues up while one commit is on its way to disk is the next group.
/// </summary>
public sealed class GroupCommitter : IAsyncDisposable
{
    /// <summary>Readings at which a group is full; a bound on what one transaction holds in memory.</summary>
    private const int FullGroup = 20_000;

    private readonly Channel<Item> _queue = Channel.CreateBounded<Item>(new BoundedChannelOptions(4096) { SingleReader = true });
    private readonly IMonitorStore _store;
    private readonly OutboxSignal _signal;
    private readonly Task _loop;

    public GroupCommitter(IMonitorStore store, OutboxSignal signal)
    {
        _store = store;
        _signal = signal;
        _loop = Task.Run(RunAsync);
    }

    /// <summary>Commits changes of one enterprise, all or none.</summary>
    /// <returns>False when another process has changed the enterprise since its state was read.</returns>
    public async Task<bool> CommitAsync(IReadOnlyList<Change> changes)
    {
        var item = new Item(changes);
        await _queue.Writer.WriteAsync(item);
        return await item.Done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
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
                readings += item.Changes.Sum(change => change.Readings.Count);
            }

            await CommitGroupAsync(group);
        }
    }

    private async Task CommitGroupAsync(List<Item> group)
    {
        try
        {
            using var activity = MonitorMetrics.Activities.StartActivity("commit");
            var begun = Stopwatch.GetTimestamp();
            var firsts = group.DistinctBy(item => item.Changes[0].Subject).ToList();
            var committed = await _store.CommitAsync([.. firsts.Select(item => item.Changes)], CancellationToken.None);
            MonitorMetrics.Committed(Stopwatch.GetElapsedTime(begun), firsts.Sum(item => item.Changes.Count));
            _signal.Set();
            for (var i = 0; i < firsts.Count; i++) firsts[i].Done.SetResult(committed[i]);
            // A second activation of the same subject, judged on the same version: it has lost the race.
            foreach (var item in group) item.Done.TrySetResult(false);
        }
        catch (Exception exception)
        {
            // Each caller gets the failure; the loop goes on with what comes next.
            foreach (var item in group) item.Done.TrySetException(exception);
        }
    }

    private sealed class Item(IReadOnlyList<Change> changes)
    {
        public IReadOnlyList<Change> Changes => changes;

        // Continuations run elsewhere: the loop must not wait for what callers do next.
        public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
