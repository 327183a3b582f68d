using Monitor.Enterprises;
using Monitor.Rollups;

namespace Monitor.Tests.Scenarios;

/// <summary>The roll-ups of a story: an area and the city in memory, kept up to date by the changes of its firms.</summary>
internal sealed class RolledUp
{
    private static readonly AggregateProfile[] Aggregates =
    [
        new(101, new(SubjectKind.Area, "north"), new("北区", "North")),
        new(102, new(SubjectKind.City, Monitor.Rollups.Aggregates.CityCode), new("全市", "City")),
    ];

    private readonly Dictionary<(int Subject, int Indicator, Period Period), RollupCell> _cells = [];
    private readonly List<Change> _changes = [];
    private readonly HashSet<(int Subject, int Version)> _taken = [];
    private readonly FakeClock _clock = new();
    private long _position;
    private int _day;
    private RollupState? _state;

    /// <summary>The last step of every episode of an aggregate.</summary>
    public IEnumerable<(string Subject, Transition Episode)> Episodes => _changes
        .SelectMany(change => change.Transitions.Select(step => (change.Subject, Step: step)))
        .GroupBy(one => (one.Subject, one.Step.Episode))
        .Select(steps => (Aggregates.Single(one => one.No == steps.Key.Subject).Subject.Code, steps.Last().Step));

    /// <summary>What was stored is read again under another model, as the writer does; nothing is left to record when it is read once more.</summary>
    public void ReadsAgainUnder(MonitorModel model, List<EnterpriseProfile> roster)
    {
        _state = Read(model, roster);
        Keep(_state.Apply([], _day, _clock.GetUtcNow()));
        Assert.False(Read(model, roster).IsOvertaken);
    }

    public void Take(IEnumerable<Firm> firms)
    {
        var changes = firms.SelectMany(firm => firm.Changes).Where(change => _taken.Add((change.Subject, change.Version)))
            .Select(change => new StoredContributions(++_position, change.Subject, change.Contributions)).ToList();
        Keep(_state?.Apply(changes, _day, _clock.GetUtcNow()));
    }

    public void MoveOn(DateOnly day) => _day = day.DayNumber;

    private RollupState Read(MonitorModel model, List<EnterpriseProfile> roster) => new(new(Aggregates), model, new(roster), new(
        _position, _day,
        _cells.ToLookup(cell => cell.Key.Subject, cell => (cell.Key.Indicator, cell.Key.Period, cell.Value)),
        _changes.SelectMany(change => change.Transitions.Select(step => (change.Subject, Step: step))).GroupBy(one => (one.Subject, one.Step.Episode))
            .Select(steps => steps.Last()).ToLookup(one => one.Subject, one => one.Step),
        _changes.GroupBy(change => change.Subject).ToDictionary(changes => changes.Key, changes => changes.Max(change => change.Version))));

    private void Keep(RollupBatch? batch)
    {
        if (batch is null) return;
        foreach (var (key, cell) in batch.Cells) _cells[key] = cell;
        _changes.AddRange(batch.Changes);
    }
}
