using Monitor.Contracts;

namespace Monitor.Rollups;

/// <summary>The roll-ups as they are stored, read as one consistent whole.</summary>
public sealed class RollupTables(
    long position, int day, ILookup<int, (int Indicator, Period Period, RollupCell Cell)> cells, ILookup<int, Transition> episodes, IReadOnlyDictionary<int, int> versions)
{
    public long Position => position;
    public int Day => day;

    public IEnumerable<(int Indicator, Period Period, RollupCell Cell)> CellsOf(int subject) => cells[subject];

    public IEnumerable<Transition> EpisodesOf(int subject) => episodes[subject];

    public int VersionOf(int subject) => versions.GetValueOrDefault(subject);
}
