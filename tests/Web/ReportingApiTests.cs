using System.Net;
using System.Net.Http.Json;
using Monitor.Calendar;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Tests.Web;

/// <summary>A roster that has filed nothing of the newest two forms that were due.</summary>
public sealed class ReportingApiTests : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private ITestDatabase _database = null!;
    private List<Period> _closed = [];

    private WebProcess Web { get; set; } = null!;

    public async Task InitializeAsync()
    {
        _database = await HostProcesses.CreateDatabaseAsync();
        var database = _database.Name;
        await Roster.SeedAsync(database);
        var reference = ReferenceModel.Load(ReferenceModel.DefaultFolder);
        var form = reference.Forms.Find("production")!;
        _closed = [.. form.ClosedBefore(Standing.DayOf(TimeProvider.System.GetUtcNow(), reference.TimeZone), reference.Calendar).Take(2)];
        await using (var store = StoreFactory.Open(database))
            await ((IReportingStore)store).BeginReportingAsync(form.DueOn(_closed[1], reference.Calendar), CancellationToken.None);
        Web = await WebProcess.StartAsync(database);
    }

    public async Task DisposeAsync()
    {
        await Web.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_missing_form_is_warned_of_listed_and_counted_until_it_is_filed_late()
    {
        var warning = await WarningOfAsync("C001");
        Assert.Equal((WarningCategory.Reporting, EpisodeStatus.Active, TransitionCause.Deadline), (warning.Category, warning.Status, warning.LastCause));
        Assert.Contains("生产月报未报", warning.Sentence.Zh, StringComparison.Ordinal);
        var before = await SummaryAsync();
        Assert.Equal((before.All.Expected, 0.0), (before.All.Missing, before.All.Rate));
        Assert.Equal(16, before.Areas.Count);
        Assert.Equal(before.All.Expected, before.Areas.Sum(row => row.Expected));

        foreach (var period in _closed) await FileAsync("C001", period);
        Assert.Equal(EpisodeStatus.Cleared, (await Web.GetAsync<Page<Warning>>("/api/episodes?status=all&enterprise=C001&rule=production-not-reported")).Items.Single().Status);
        var late = Assert.Single(await Web.GetAsync<List<ReportingView>>($"/api/reporting?period={_closed[1]}&form=production&state=late"));
        Assert.Equal(("C001", _closed[1]), (late.Enterprise, late.Period));
        Assert.True(late.OverdueWorkdays > 0 && late.FiledAt is not null);
        var after = await SummaryAsync();
        Assert.Equal((before.All.Missing - 1, 1, before.All.Expected), (after.All.Missing, after.All.Late, after.All.Expected));
    }

    [Fact]
    public async Task An_exemption_takes_the_form_out_of_the_count_and_a_later_record_ends_it()
    {
        var before = await SummaryAsync();
        await ExemptAsync(ExemptionKind.Suspended, HttpStatusCode.OK);
        Assert.Equal(ReportingState.Suspended, (await Web.GetAsync<List<ReportingView>>($"/api/reporting?period={_closed[1]}&state=suspended")).Single(row => row.Form == "production").State);
        var during = await SummaryAsync();
        Assert.True(during.All.Expected < before.All.Expected && during.All.Exempt > before.All.Exempt);
        await ExemptAsync(ExemptionKind.Ended, HttpStatusCode.OK);
        Assert.Equal(before.All, (await SummaryAsync()).All);
        Assert.Equal([ExemptionKind.Ended, ExemptionKind.Suspended],
            (await Web.GetAsync<List<ExemptionView>>("/api/reporting/exemptions?enterprise=C002")).Select(one => one.Kind));
    }

    [Fact]
    public async Task An_enterprise_sees_its_forms_month_by_month_as_the_table_of_the_month_has_them()
    {
        await FileAsync("C003", _closed[1]);
        var own = await Web.GetAsync<List<ReportingView>>("/api/reporting/enterprises/C003?months=4");
        Assert.Equal(["financial", "production"], own.Select(row => row.Form).Distinct().Order());
        Assert.Equal(4, own.Count(row => row.Form == "production"));
        foreach (var row in own.Where(row => row.Form == "production"))
            Assert.Equal(row, (await Web.GetAsync<List<ReportingView>>($"/api/reporting?period={row.Period}&form=production")).Single(one => one.Enterprise == "C003"));
        Assert.Empty(await Web.GetAsync<List<FilingRemarkView>>("/api/reporting/enterprises/C003/remarks"));
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/reporting/enterprises/C003?months=0")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync("/api/reporting/enterprises/NOBODY/remarks")).StatusCode);
    }

    [Fact]
    public async Task The_chase_list_holds_what_is_missing_within_the_callers_scope_and_the_summary_may_be_of_one_form()
    {
        var missing = (await Web.GetAsync<List<ReportingView>>($"/api/reporting?period={_closed[1]}&state=missing")).Where(row => row.Form == "production").ToList();
        Assert.Equal(missing.Count, await ChaseAsync(Web.Http, "form=production"));
        Assert.Equal(missing.Count(row => row.Area == "gongyi"), await ChaseAsync(Web.Http, "form=production&area=gongyi"));
        using var area = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, Role.Service, area: "gongyi"));
        Assert.Equal(missing.Count(row => row.Area == "gongyi"), await ChaseAsync(area, "form=production"));
        Assert.Equal(missing.Count, (await Web.GetAsync<ReportingSummary>($"/api/reporting/summary?period={_closed[1]}&form=production")).All.Missing);
        using var workbook = await Web.Http.GetAsync($"/api/reporting/chase?period={_closed[1]}&format=xlsx");
        Assert.Equal($"chase-{_closed[1]}.xlsx", workbook.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/reporting/chase?format=pdf")).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        await ExemptAsync(ExemptionKind.Exempt, HttpStatusCode.BadRequest, reason: " ");
        await ExemptAsync(ExemptionKind.Exempt, HttpStatusCode.BadRequest, last: _closed[1].Year - 1);
        await ExemptAsync(ExemptionKind.Exempt, HttpStatusCode.NotFound, form: "none");
        await ExemptAsync(ExemptionKind.Exempt, HttpStatusCode.NotFound, enterprise: "NOBODY");
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/reporting?period=2026-03-15")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/reporting?state=gone")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/reporting/summary?period=May")).StatusCode);
    }

    /// <returns>Lines below the heading.</returns>
    private async Task<int> ChaseAsync(HttpClient client, string query) =>
        (await client.GetStringAsync($"/api/reporting/chase?period={_closed[1]}&{query}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;

    private Task<ReportingSummary> SummaryAsync() => Web.GetAsync<ReportingSummary>($"/api/reporting/summary?period={_closed[1]}");

    private Task FileAsync(string enterprise, Period period) => Web.FileAsync(new()
    {
        Enterprise = enterprise,
        Period = period,
        Key = $"{period}",
        Readings = [new("gross_output", 100, "千元"), new("sales_output", 100, "千元")],
    });

    private async Task ExemptAsync(ExemptionKind kind, HttpStatusCode expected, string reason = "停产检修", int? last = null, string? form = null, string enterprise = "C002")
    {
        var request = new ExemptionRequest(enterprise, _closed[1], kind, reason, "test", last is { } year ? Period.Month(year, 5) : null, form);
        Assert.Equal(expected, (await Web.Http.PostAsJsonAsync("/api/reporting/exemptions", request, MonitorJson.Options)).StatusCode);
    }

    private async Task<Warning> WarningOfAsync(string enterprise)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            var found = await Web.GetAsync<Page<Warning>>($"/api/episodes?enterprise={enterprise}&rule=production-not-reported");
            if (found.Items.Count > 0) return found.Items[0];
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, limit.Token);
        }
    }
}
