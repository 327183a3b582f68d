using Monitor.Calendar;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Rollups;

/// <summary>
/// Keeps the roll-ups up to date by reading committed changes in their order. Any number of processes may run one on a database:
/// a step counts only if the cursor stands where it began, so that nothing is taken twice or left out.
/// </summary>
public sealed class RollupWriter(Registry registry, IRollupStore store, OutboxSignal signal, TimeProvider time)
{
    private const int FullBatch = 2_000;

    private RollupState? _state;

    /// <summary>Takes one bounded batch of changes and closes the periods whose time has come.</summary>
    /// <returns>Whether there may be more to do at once.</returns>
    public async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        if (_state is null || !ReferenceEquals(_state.Model, registry.Model) || !ReferenceEquals(_state.Roster, registry.Roster)) _state = await LoadAsync(cancellationToken);
        var state = _state;
        var input = await store.ReadContributionsAsync(state.Position, FullBatch, cancellationToken);
        if (input.Any(change => !state.Knows(change.Subject)))
        {
            // Another process has put the enterprise on the roster.
            await registry.RefreshRosterAsync(cancellationToken);
            state = await LoadAsync(cancellationToken);
            if (state.Position > input[0].Position - 1)
            {
                _state = state;
                return true;
            }
        }

        // Until the commit has succeeded the state is ahead of the tables; if anything fails it must not be used again.
        _state = null;
        if (state.IsOvertaken && !await registry.IsCurrentAsync(cancellationToken)) return true;
        var now = time.GetUtcNow();
        var day = Standing.DayOf(now, registry.Model.TimeZone).DayNumber;
        if (state.Apply(input, day, now) is { } batch)
        {
            if (!await store.CommitRollupsAsync(batch, cancellationToken)) return true;
            if (batch.Changes.Count > 0) signal.Set();
        }

        _state = state;
        MonitorMetrics.RolledUp(state.Position);
        return input.Count == FullBatch;
    }

    /// <summary>Takes everything there is.</summary>
    /// <returns>How many steps it took.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken)
    {
        var steps = 1;
        while (await StepAsync(cancellationToken)) steps++;
        return steps;
    }

    private async Task<RollupState> LoadAsync(CancellationToken cancellationToken) =>
        new(registry.Aggregates, registry.Model, registry.Roster, await store.ReadRollupsAsync(cancellationToken));
}
