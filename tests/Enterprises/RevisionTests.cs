namespace Monitor.Tests.Enterprises;

/// <summary>Which of several versions of a figure holds.</summary>
public sealed class RevisionTests
{
    private static readonly DateTimeOffset Monday = FakeClock.Start.AddDays(-7);

    [Fact]
    public void A_correction_replaces_the_figure_and_counts_as_revised()
    {
        var firm = new Firm().Files("output", "2026-03", 100).Files("output", "2026-03", 80);
        Assert.Equal((80, 1), (firm.Value("output", "2026-03"), firm.Changes[^1].Stamp.Revised));
    }

    [Fact]
    public void The_later_stated_figure_holds_whatever_comes_first()
    {
        var firm = new Firm().Files("output", "2026-03", 80, asOf: Monday.AddHours(1)).Files("output", "2026-03", 100, asOf: Monday);
        Assert.Equal((80, 1), (firm.Value("output", "2026-03"), firm.Changes[^1].Stamp.Revised));
    }

    [Fact]
    public void Of_two_figures_stated_at_once_the_same_one_holds_in_either_order()
    {
        var (one, other) = (At(100, "one"), At(80, "other"));
        Assert.Equal(After(one, other), After(other, one));

        static double After(params Submission[] filings)
        {
            var firm = new Firm();
            foreach (var filing in filings) Assert.NotNull(firm.Apply(filing).Change);
            return firm.Value("output", "2026-03");
        }
    }

    [Fact]
    public void A_correction_without_a_base_takes_the_base_away()
    {
        var firm = new Firm().Files("output", "2026-03", 100, reportedBase: 90).Files("output", "2026-03", 100);
        Assert.Equal(double.NaN, firm.YearOnYear("output", "2026-03").Base);
    }

    [Fact]
    public void Both_bases_of_a_figure_are_versions_of_their_own()
    {
        var firm = new Firm().Files("output", "2026-03", 100).FilesYearToDate("output", "2026-03", 310);
        Assert.Equal(0, firm.Changes[^1].Stamp.Revised);
        Assert.Equal((100, 310), (firm.Value("output", "2026-03"), firm.YearToDate("output", "2026-03")));
    }

    private static Submission At(double value, string key) => A.Filing("2026-03", A.Reading("output", value)) with { Key = key, AsOf = Monday };
}
