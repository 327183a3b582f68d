using FsCheck;
using FsCheck.Fluent;
using Monitor.Enterprises;
using Monitor.Rollups;
using Monitor.Rules;
using Monitor.Tests.Enterprises;

namespace Monitor.Tests.Rollups;

/// <summary>What holds for every history of several firms' filings, in every order of arrival.</summary>
public sealed class RollupTests
{
    private const int Cases = 300;

    /// <summary>A day at which every period of the histories is closed, and one at which half of them are open as far as firms have reported.</summary>
    private static readonly int[] Days = [new DateOnly(2026, 6, 15).DayNumber, new DateOnly(2025, 3, 1).DayNumber];
    private static readonly AggregateProfile North = new(11, new(SubjectKind.Area, "north"), new("北区", "North"));
    private static readonly AggregateProfile South = new(12, new(SubjectKind.Area, "south"), new("南区", "South"));
    private static readonly AggregateProfile City = new(13, new(SubjectKind.City, Aggregates.CityCode), new("全市", "City"));

    private static readonly EnterpriseProfile[] Profiles =
    [
        A.Profile("F1", 1),
        A.Profile("F2", 2),
        A.Profile("F3", 3) with { Area = "south" },
        A.Profile("F4", 4) with { Area = "", Chains = [] },
        A.Profile("F5", 5) with { SpringFestival = false },
    ];

    private static readonly MonitorModel Model = A.Model(
        A.Yoy("output", "area-output").Of(SubjectKind.Area, SubjectKind.City).Below().Blue(-5).Red(-30).Clears(0),
        A.YtdYoy("output", "area-output-ytd").Of(SubjectKind.Area).Below().Blue(-5).Clears(0),
        A.Level("sales_ratio", "area-ratio").Of(SubjectKind.Area).Below().Blue(80).Clears(90),
        new RuleSketch("area-share", RuleKind.ShareFalling, "output").Of(SubjectKind.Area, SubjectKind.City).Above().Blue(50).Red(100).Clears(40));

    [Fact]
    public void Rolled_up_series_are_the_direct_sum_over_the_firms_books() => ForEveryHistory((filings, order) =>
    {
        var (firms, changes) = Apply(filings, order);
        var aggregates = RolledUp(changes, order, Days[0]);
        foreach (var (profile, aggregate) in aggregates)
        {
            var members = firms.Where((_, i) => IsMember(profile, Profiles[i])).ToList();
            foreach (var indicator in TestSeeds.Catalog.All.Where(ContributionRecorder.AddsUp))
            {
                var timeline = Aggregate.TimelineOf(indicator);
                foreach (var slot in Enumerable.Range(timeline.SlotOf(A.Period("2024-01")), 2 * timeline.SlotsPerYear))
                {
                    var expected = new RollupCell();
                    foreach (var firm in members)
                    {
                        var (value, prior) = (firm.Book.Value(indicator, timeline, slot), firm.Book.Prior(indicator, timeline, slot, out _));
                        expected.Take(indicator.Kind, new(indicator.No, timeline.PeriodOf(slot), double.NaN, double.NaN, value, prior));
                    }

                    var cell = aggregate.Find(indicator.No, slot) ?? new();
                    // When it was last changed is no sum.
                    expected.Stamp = cell.Stamp;
                    Assert.Equivalent(expected, cell, strict: true);
                }
            }
        }
    });

    [Fact]
    public void Any_order_of_arrival_ends_in_the_same_episodes_of_aggregates()
    {
        var seen = 0;
        ForEveryHistory((filings, order) =>
        {
            foreach (var day in Days)
            {
                var expected = Episodes(RolledUp(Apply(filings, 0).Changes, 0, day));
                Assert.Equal(expected, Episodes(RolledUp(Apply(filings, order).Changes, order, day)));
                seen += expected.Count;
            }
        });
        Assert.True(seen > Cases, $"{seen} episodes are too few to tell.");
    }

    [Fact]
    public void Contributions_survive_being_encoded()
    {
        var (period, none) = (A.Period("2025-03"), double.NaN);
        List<Contribution> contributions = [new(1, period, none, none, 1.5, none), new(999, A.Period("2025-01..02"), 1, 2, 3, 4), new(2, period, -0.1, none, none, none)];
        Assert.Equal(contributions, ContributionCodec.Decode(ContributionCodec.Encode(contributions)));
    }

    [Fact]
    public void A_filing_that_changes_no_figure_contributes_nothing()
    {
        var firm = new Firm().Files("output", "2025-03", 1).Files("output", "2025-03", 1).Files("utilisation", "2025-03", 1);
        Assert.NotNull(firm.Changes[0].Contributions);
        Assert.All(firm.Changes.Skip(1), change => Assert.Null(change.Contributions));
    }

    [Fact]
    public void A_late_figure_of_last_year_changes_this_years_prior()
    {
        var firm = new Firm().Files("output", "2025-03", 120).Files("output", "2024-03", 100);
        Assert.Equal(
            [new(1, A.Period("2024-03"), double.NaN, double.NaN, 100, double.NaN), new Contribution(1, A.Period("2025-03"), 120, double.NaN, 120, 100)],
            ContributionCodec.Decode(firm.Changes[1].Contributions));
    }

    [Fact]
    public void Priors_of_29_February_come_from_28_February()
    {
        var firm = new Firm();
        firm.Clock.Advance(TimeSpan.FromDays(900));
        firm.Files("electricity_daily", "2028-02-28", 3).Files("electricity_daily", "2028-02-29", 4).Files("electricity_daily", "2027-02-28", 2);
        Assert.Equal([(A.Period("2027-02-28"), double.NaN), (A.Period("2028-02-28"), 2), (A.Period("2028-02-29"), 2)],
            ContributionCodec.Decode(firm.Changes[2].Contributions).Select(one => (one.Period, one.NewPrior)));
    }

    private static bool IsMember(AggregateProfile aggregate, EnterpriseProfile firm) =>
        firm.SpringFestival && (aggregate == City || aggregate.Subject.Code == firm.Area);

    private static (List<Firm> Firms, List<(int Subject, byte[]? Contributions)> Changes) Apply(List<Submission> filings, int order)
    {
        var firms = Profiles.Select(profile => new Firm(Model, profile)).ToList();
        var shuffled = filings.Select((filing, i) => (filing, Firm: i % Profiles.Length)).ToArray();
        if (order > 0) new Random(order).Shuffle(shuffled);
        var changes = new List<(int, byte[]?)>();
        foreach (var (filing, no) in shuffled)
        {
            // A firm abroad has no January-February.
            if (firms[no].Apply(filing).Change is { } change) changes.Add((change.Subject, change.Contributions));
        }

        return (firms, changes);
    }

    /// <summary>Taken in batches of any size, judged after each.</summary>
    private static Dictionary<AggregateProfile, Aggregate> RolledUp(List<(int Subject, byte[]? Contributions)> changes, int order, int day)
    {
        var none = Array.Empty<int>();
        var tables = new RollupTables(0, 0, none.ToLookup(no => no, _ => (0, default(Period), new RollupCell())), none.ToLookup(no => no, _ => default(Transition)!), new Dictionary<int, int>());
        var state = new RollupState(new([North, South, City]), Model, new(Profiles), tables);
        var random = new Random(order);
        for (var at = 0; at < changes.Count;)
        {
            var count = Math.Min(1 + random.Next(5), changes.Count - at);
            state.Apply([.. changes.Skip(at).Take(count).Select((change, i) => new StoredContributions(at + i + 1, change.Subject, change.Contributions))], day - 300, FakeClock.Start);
            at += count;
        }

        state.Apply([], day, FakeClock.Start);
        return new[] { North, South, City }.ToDictionary(profile => profile, profile => state.Find(profile.No)!);
    }

    private static List<string> Episodes(Dictionary<AggregateProfile, Aggregate> aggregates) =>
    [
        .. from pair in aggregates
           from track in pair.Value.Tracks
           from episode in (track.Track.Episodes ?? []).Select(track.Track.ShapeOf)
           select $"{pair.Key.Subject} {track.Track.Rule.Id} {episode}",
    ];

    private static void ForEveryHistory(Action<List<Submission>, int> holds)
    {
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1).ArrayOf().Resize(80)), codes =>
        {
            holds(FilingHistory.Of(codes), 1 + codes.Length);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(2026, 11));
    }
}
