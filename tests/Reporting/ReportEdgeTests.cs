using Microsoft.Extensions.DependencyInjection;
using Monitor.Hosting;
using Monitor.Reporting;
using Monitor.Reporting.Rendering;

namespace Monitor.Tests.Reporting;

/// <summary>Reports where there is little or nothing to report.</summary>
[Collection(nameof(SampleBureauTests))]
public sealed class ReportEdgeTests(SampleBureau bureau)
{
    [Theory]
    [InlineData("2026-01")]
    [InlineData("2026-03-15")]
    [InlineData("2026-03-T1")]
    [InlineData("2026-07")]
    public async Task A_period_without_a_report_is_refused_with_what_to_ask_for(string period)
    {
        var refused = await Assert.ThrowsAsync<ReportException>(() => bureau.Reports.WriteAsync(A.Period(period), [SampleBureau.City], "test", null, CancellationToken.None));
        Assert.Contains(period, refused.Message);
        Assert.True(refused.Message.Contains("2026-01..02") || refused.Message.Contains("has not begun"), refused.Message);
    }

    [Fact]
    public async Task An_unknown_area_is_refused_with_the_areas_there_are()
    {
        var refused = await Assert.ThrowsAsync<ReportException>(() => bureau.Reports.WriteAsync(SampleBureau.March, [new(SubjectKind.Area, "nowhere")], "test", null, CancellationToken.None));
        Assert.Contains("gongyi", refused.Message);
    }

    [Fact]
    public async Task A_month_without_data_says_so_in_every_format()
    {
        var report = (await bureau.Reports.WriteAsync(Period.Month(2026, 5), [SampleBureau.City], "test", null, CancellationToken.None))[0].Model;
        Assert.Contains(report.Sentences, one => one.Id == "overview.empty" && one.In("zh-CN") == "2026年5月全市报送工业总产值的企业0家，暂不具备分析条件。");
        Assert.DoesNotContain(report.Figures, one => one.Figure.Value is { } value && !double.IsFinite(value));
        foreach (var renderer in ReportRenderers.All) Assert.NotEmpty(renderer.Render(report, "en"));
    }

    [Fact]
    public async Task An_installation_without_enterprises_still_has_a_report_for_every_area()
    {
        using var folder = new TempFolder();
        await using var services = SampleBureau.Open(folder.File("empty.db"), new FakeClock());
        await MonitorServices.PrepareAsync(services, CancellationToken.None);
        var reports = services.GetRequiredService<ReportService>();
        foreach (var report in await reports.WriteAsync(SampleBureau.March, [.. reports.Subjects], "test", null, CancellationToken.None))
        {
            Assert.DoesNotContain(report.Model.Figures, one => one.Figure.Value is { } value && !double.IsFinite(value));
            Assert.Contains(report.Model.Sentences, one => one.Id == "overview.empty");
            foreach (var renderer in ReportRenderers.All) Assert.NotEmpty(renderer.Render(report.Model, "zh-CN"));
        }
    }
}
