using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>
/// Three years of invented filings, 2023-07 to 2026-06, of the sample roster, with known events hidden in them.
/// The same seed gives the same history to the last bit.
/// </summary>
public sealed class SampleHistory
{
    private SampleHistory(IReadOnlyList<SampleEnterprise> roster, IReadOnlyList<Submission> submissions, IReadOnlyList<InjectedEvent> truth)
    {
        Roster = roster;
        Submissions = submissions;
        Truth = truth;
    }

    /// <summary>The same whatever the seed.</summary>
    public IReadOnlyList<SampleEnterprise> Roster { get; }

    /// <summary>In the order they were filed: by time, then by key.</summary>
    public IReadOnlyList<Submission> Submissions { get; }

    /// <summary>What was hidden in the history, by enterprise.</summary>
    public IReadOnlyList<InjectedEvent> Truth { get; }

    public static SampleHistory Generate(ulong seed = 20230701)
    {
        var roster = SampleRoster.Build();
        var plan = new EventPlan(roster, seed);
        var economy = new Economy(seed);
        var submissions = new List<Submission>(roster.Count * 44);
        for (var i = 0; i < roster.Count; i++)
        {
            var enterprise = roster[i];
            var planned = plan.Find(enterprise.Code);
            var traits = new FirmTraits(enterprise, seed);
            var shape = PlannedEvent.Shape(planned, new Prng(seed, "shape:" + enterprise.Code));
            var figures = new FirmModel(enterprise, traits, economy, shape, seed).Simulate();
            submissions.AddRange(new Filer(enterprise, traits, figures, planned, seed).File());
            if (DailyElectricity.Covers(enterprise, i)) submissions.AddRange(DailyElectricity.File(enterprise, figures, seed));
        }

        submissions.Sort(static (x, y) =>
        {
            var byTime = x.AsOf!.Value.CompareTo(y.AsOf!.Value);
            return byTime != 0 ? byTime : string.CompareOrdinal(x.Key, y.Key);
        });
        return new(roster, submissions, plan.Truth());
    }
}
