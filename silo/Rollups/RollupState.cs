using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Rollups;

/// <summary>All aggregates at a position of the changes. Only the writer of roll-ups touches it; it can be dropped and read again at any time.</summary>
public sealed class RollupState
{
    private readonly Dictionary<int, Aggregate> _aggregates = [];
    private readonly Dictionary<int, List<Aggregate>> _ofFirm = [];
    private readonly Dictionary<int, EnterpriseProfile> _firms = [];
    private readonly HashSet<(Aggregate Aggregate, int Indicator, Period Period)> _touched = [];

    public RollupState(Aggregates aggregates, MonitorModel model, Roster roster, RollupTables stored)
    {
        (Model, Roster, Position, Day) = (model, roster, stored.Position, stored.Day);
        foreach (var firm in roster.All) _firms.Add(firm.No, firm);
        var members = aggregates.MembersAmong(roster);
        foreach (var profile in aggregates.All)
        {
            var aggregate = new Aggregate(profile, model, members[profile.No]);
            aggregate.Load(stored.CellsOf(profile.No), stored.EpisodesOf(profile.No), stored.VersionOf(profile.No), Day);
            _aggregates.Add(profile.No, aggregate);
            foreach (var firm in members[profile.No].Firms)
            {
                if (!_ofFirm.TryGetValue(firm.No, out var own)) _ofFirm.Add(firm.No, own = []);
                own.Add(aggregate);
            }
        }
    }

    public MonitorModel Model { get; }
    public Roster Roster { get; }

    /// <summary>Position of the last change that is in the cells.</summary>
    public long Position { get; private set; }

    /// <summary>Aggregates have something to record because rules changed.</summary>
    public bool IsOvertaken => _aggregates.Values.Any(aggregate => aggregate.IsOvertaken);

    /// <summary>Day number up to which closed periods have been judged.</summary>
    public int Day { get; private set; }

    public Aggregate? Find(int subject) => _aggregates.GetValueOrDefault(subject);

    /// <summary>Whether the subject is a firm of the roster or an aggregate.</summary>
    public bool Knows(int subject) => _firms.ContainsKey(subject) || _aggregates.ContainsKey(subject);

    /// <summary>Takes changes and judges what they and the day move.</summary>
    /// <param name="input">Changes after <see cref="Position"/>, in order.</param>
    /// <param name="day">Today in the bureau's time.</param>
    /// <returns>What to store; null when there is nothing.</returns>
    public RollupBatch? Apply(IReadOnlyList<StoredContributions> input, int day, DateTimeOffset now)
    {
        var (from, cells) = (Position, new Dictionary<(int, int, Period), RollupCell>());
        _touched.Clear();
        foreach (var change in input)
        {
            Position = change.Position;
            if (change.Contributions is null || !_firms.TryGetValue(change.Subject, out var firm)) continue;
            foreach (var contribution in ContributionCodec.Decode(change.Contributions))
            {
                if (!Aggregates.Counts(firm, contribution.Period)) continue;
                foreach (var aggregate in _ofFirm.GetValueOrDefault(change.Subject) ?? [])
                {
                    cells[(aggregate.Profile.No, contribution.Indicator, contribution.Period)] = aggregate.Take(contribution, change.Position);
                    _touched.Add((aggregate, contribution.Indicator, contribution.Period));
                }
            }
        }

        Day = Math.Max(Day, day);
        foreach (var (aggregate, indicator, period) in _touched) aggregate.Refresh(indicator, period, Day);
        var changes = new List<Change>();
        foreach (var aggregate in _aggregates.Values)
        {
            if (aggregate.Judge(Day, now) is { Count: > 0 } transitions) changes.Add(ToChange(aggregate, transitions, now));
        }

        return input.Count == 0 && changes.Count == 0 ? null : new(from, Position, Day, cells, changes);
    }

    private static Change ToChange(Aggregate aggregate, List<Transition> transitions, DateTimeOffset now)
    {
        var key = $"rollup-{++aggregate.Version}";
        // No figures are stated, so there is no time at which they were.
        return Change.WithoutFigures(ChangeKind.Rollup, aggregate.Profile.No, aggregate.Version, key, asOf: 0, transitions, now);
    }
}
