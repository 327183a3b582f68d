using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Rollups;

/// <summary>What one step of the writer stores in one transaction, on condition that the cursor still stands where it began.</summary>
/// <param name="From">The cursor before.</param>
/// <param name="To">The cursor after.</param>
/// <param name="Day">Day up to which closed periods are judged.</param>
/// <param name="Cells">Cells that changed, as they are now.</param>
/// <param name="Changes">Transitions of aggregates, at most one change each.</param>
public sealed record RollupBatch(
    long From, long To, int Day, IReadOnlyDictionary<(int Subject, int Indicator, Period Period), RollupCell> Cells, IReadOnlyList<Change> Changes);
