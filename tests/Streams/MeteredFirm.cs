using Monitor.Enterprises;
using Monitor.Rules;
using Monitor.Streams;

namespace Monitor.Tests.Streams;

/// <summary>An enterprise in memory with one meter, judged by the pure core, which remembers what would be stored.</summary>
internal sealed class MeteredFirm
{
    private readonly EnterpriseProfile _profile = A.Profile();
    private readonly List<Change> _changes = [];

    public MeteredFirm(params IEnumerable<Rule> rules) => State = new(_profile, A.Model(rules));

    public EnterpriseState State { get; private set; }

    public StoredStream? Stored { get; private set; }

    /// <summary>Records that were scored, as stored.</summary>
    public List<ScoredRecord> Scored { get; } = [];

    public List<Transition> Transitions => [.. _changes.SelectMany(change => change.Transitions)];

    public static RuleSketch Unusual => new RuleSketch("unusual", RuleKind.StreamAnomaly, "meter").Above().At("blue", 0.5).Clears(0.3, 96);

    public StreamOutcome Sends(IReadOnlyList<StreamRecord> records, string unit = "千瓦时")
    {
        var outcome = EnterpriseMonitor.Record(State, new("meter", unit, records), FakeClock.Start);
        if (outcome.Change is { } change) _changes.Add(change);
        if (outcome.Advance is not { } advance) return outcome;
        Scored.AddRange(advance.Fresh);
        Stored = new(advance.Subject, advance.Indicator, advance.Batch, advance.Through, Scored.Count, advance.Detector ?? Stored!.Detector, advance.Holds);
        return outcome;
    }

    /// <summary>What was stored is read again under the rules; what that means for open episodes is recorded, as in a turn.</summary>
    public MeteredFirm ReadsAgain(params IEnumerable<Rule> rules)
    {
        State = EnterpriseState.Rebuild(_profile, A.Model(rules), _changes.Select(change => change.Stamp), [],
            Transitions.GroupBy(step => step.Episode).Select(steps => steps.Last()), Stored is null ? [] : [Stored]);
        if (EnterpriseMonitor.ApplyRules(State, FakeClock.Start) is { } change) _changes.Add(change);
        return this;
    }
}
