using Monitor.Calendar;
using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Tests.Storage;

/// <summary>Filings and exemptions in a store.</summary>
public abstract class ReportingSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Form Production = TestSeeds.Reference.Forms.Find("production")!;

    private IReportingStore Reporting => (IReportingStore)Store;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.AddEnterprisesAsync([A.Profile(), A.Profile("F2")], None);
    }

    [StoreFact]
    public async Task Exemptions_are_read_back_as_recorded_and_numbered_in_order()
    {
        var exemption = new Exemption(0, 1, "", A.Period("2026-01..02"), A.Period("2026-05"), ExemptionKind.Suspended, "大修", "处长", FakeClock.Start);
        var first = await Reporting.AddExemptionAsync(exemption, None);
        var second = await Reporting.AddExemptionAsync(exemption with { Kind = ExemptionKind.Ended, Last = null, Form = "production" }, None);
        var read = await Reporting.ReadReportingAsync(None);
        Assert.Equal([second, first], read.Of(1));
        Assert.Equal((exemption with { No = 1 }, 2L), (first, second.No));
        Assert.Empty(read.Of(2));
    }

    [StoreFact]
    public async Task Exemptions_recorded_at_once_are_all_kept()
    {
        var exemption = new Exemption(0, 2, "", A.Period("2026-03"), null, ExemptionKind.Exempt, "r", "b", FakeClock.Start);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Reporting.AddExemptionAsync(exemption, None))));
        Assert.Equal([8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L], (await Reporting.ReadReportingAsync(None)).Of(2).Select(one => one.No));
    }

    [StoreFact]
    public async Task The_day_on_which_the_watch_began_stays()
    {
        Assert.Equal(DateOnly.MaxValue, (await Reporting.ReadReportingAsync(None)).Since);
        await Reporting.BeginReportingAsync(A.Day("2026-02-01"), None);
        await Reporting.BeginReportingAsync(A.Day("2026-03-01"), None);
        Assert.Equal(A.Day("2026-02-01"), (await Reporting.ReadReportingAsync(None)).Since);
    }

    [StoreFact]
    public async Task Filings_that_were_explained_or_revise_are_told_of_newest_first()
    {
        var firm = new Firm();
        for (var month = 3; month <= 6; month++) firm.Files("output", $"2025-{month:00}", 1000);
        firm.Apply(A.Filing("2025-07", A.Reading("output", 100_000)) with { Key = "jump", Explanation = "merger" });
        firm.Files("output", "2025-03", 1100);
        await Store.CommitAsync([firm.Changes], None);
        var remarks = await Reporting.ReadRemarksAsync(1, 10, None);
        Assert.Equal([("2025-03", "as the test wants it", 1), ("2025-07", "merger", 0)], remarks.Select(one => (one.Periods.Single().ToString(), one.Explanation, one.Revised)));
        Assert.Equal("jump.unit", remarks[1].Flags.Single());
        Assert.Single(await Reporting.ReadRemarksAsync(1, 1, None));
        Assert.Empty(await Reporting.ReadRemarksAsync(2, 10, None));
    }

    [StoreFact]
    public async Task A_form_is_filed_when_its_last_required_figure_was_first_stated()
    {
        var (first, second, third) = (A.Noon("2026-04-03"), A.Noon("2026-04-09"), A.Noon("2026-05-20"));
        var firm = new Firm().Files("output", "2026-03", 1, asOf: first).Files("sales", "2026-03", 1, asOf: second).Files("output", "2026-03", 2, asOf: third)
            .Files("output", "2026-04", 2, asOf: third);
        await Store.CommitAsync([firm.Changes], None);
        var filings = await Reporting.ReadFilingsAsync([.. Production.Required.Select(one => one.No)], [A.Period("2026-03"), A.Period("2026-04")], None);
        Assert.Equal(second, filings.FiledAt(1, Production, A.Period("2026-03")));
        Assert.Null(filings.FiledAt(1, Production, A.Period("2026-04")));
        Assert.Null(filings.FiledAt(2, Production, A.Period("2026-03")));
    }

    [StoreFact]
    public async Task A_due_day_that_passed_is_no_stated_figure()
    {
        var firm = new Firm(A.NotReported("production")).Files("output", "2026-03", 1, asOf: A.Noon("2026-04-03"));
        Assert.NotEmpty(firm.Checks("2026-06-20"));
        await Store.CommitAsync([firm.Changes], None);
        Assert.Equal(A.Noon("2026-04-03"), await Store.ReadLatestAsOfAsync(None));
        Assert.Equal([1], await Reporting.ReadOpenSubjectsAsync(["production-not-reported"], None));
        Assert.Empty(await Reporting.ReadOpenSubjectsAsync(["other"], None));
    }

    [StoreFact]
    public async Task A_state_read_from_the_tables_equals_the_live_one()
    {
        var firm = new Firm(A.NotReported("production"));
        firm.Checks("2026-04-13");
        firm.Checks("2026-04-24");
        firm.FilesForm("production", "2026-02");
        await Store.CommitAsync([firm.Changes], None);
        var read = await Store.ReadStateAsync(A.Profile(), A.Model(A.NotReported("production")), None);
        Assert.Equal((firm.State.Version, firm.State.EpisodeCount), (read.Version, read.EpisodeCount));
        Assert.Equal(Text(firm.State), Text(read));
        Assert.Null(EnterpriseMonitor.CheckDeadlines(read, ReportingModel.Empty, firm.Clock.GetUtcNow()));
    }

    private static string Text(EnterpriseState state) => System.Text.Json.JsonSerializer.Serialize(state.ReportingTracks.Select(track => track.Open), MonitorJson.Options);
}

public sealed class SqliteReportingTests() : ReportingSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresReportingTests() : ReportingSuite(Postgres);
