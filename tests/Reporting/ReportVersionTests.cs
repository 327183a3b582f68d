using Microsoft.Extensions.DependencyInjection;
using Monitor.Reporting;
using Monitor.Reporting.Rendering;

namespace Monitor.Tests.Reporting;

[Collection(nameof(SampleBureauTests))]
public sealed class ReportVersionTests(SampleBureau bureau)
{
    [Fact]
    public async Task The_same_inputs_give_the_same_content_and_no_new_version()
    {
        var again = await bureau.Reports.WriteAsync(Period.Month(2026, 2), [SampleBureau.City], "one", null, CancellationToken.None);
        var once = await bureau.Reports.WriteAsync(Period.JanuaryFebruary(2026), [SampleBureau.City], "two", null, CancellationToken.None);
        Assert.True(again[0].IsNew);
        Assert.False(once[0].IsNew);
        Assert.Equal(again[0].Version, once[0].Version);
        Assert.Equal(Period.JanuaryFebruary(2026), once[0].Model.Period);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void The_same_model_gives_the_same_bytes_in_every_format(string language)
    {
        var stored = ReportContent.Read(ReportContent.Write(bureau.OfCity).Content);
        foreach (var renderer in ReportRenderers.All)
            Assert.True(renderer.Render(bureau.OfCity, language).AsSpan().SequenceEqual(renderer.Render(stored, language)), renderer.Format.ToString());
    }

    [Fact]
    public async Task A_revision_makes_the_next_version_which_lists_what_changed()
    {
        var period = Period.Month(2025, 12);
        var area = new Subject(SubjectKind.Area, "gongyi");
        var first = (await bureau.Reports.WriteAsync(period, [area, SampleBureau.City], "test", null, CancellationToken.None))[0];
        var firm = bureau.Registry.Roster.All.First(one => one.Area == "gongyi" && one.Tier == Tier.County);
        var before = first.Model.Figures.Single(one => one.Key == "overview/gross_output/value").Figure;
        var result = await bureau.Services.GetRequiredService<IEnterpriseDirectory>().Find(firm.Code)!.Submit([new()
        {
            Enterprise = firm.Code,
            Period = period,
            Key = "late-correction",
            Readings = [new("gross_output", 7_654_321, "千元")],
            Explanation = "更正",
            AsOf = FakeClock.Start,
        }], CancellationToken.None);
        Assert.NotNull(result[0].Receipt);

        var second = (await bureau.Reports.WriteAsync(period, [area], "test", null, CancellationToken.None))[0];
        Assert.Equal((1, 2, true), (first.Version.Version, second.Version.Version, second.IsNew));
        var changes = ReportComparison.Compare((await bureau.Reports.ReadAsync(area, period, 1, CancellationToken.None))!, second.Model);
        var change = changes.Single(one => one.Key == "overview/gross_output/value");
        var position = (await bureau.QueryAsync<long>("select position from changes where key = 'late-correction'"))[0];
        Assert.Equal((ReportChangeKind.Changed, before.Value, position), (change.Kind, change.Before, change.Source.Stamp));
        Assert.True(change.After > change.Before && change.StampBefore < position);
        // What the correction did not touch is not listed.
        Assert.DoesNotContain(changes, one => one.Key.StartsWith("overview/electricity/", StringComparison.Ordinal));
        Assert.Empty(ReportComparison.Compare(second.Model, second.Model));
    }

    [Fact]
    public async Task Two_writers_at_once_keep_one_version()
    {
        var period = Period.Month(2025, 11);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => bureau.Reports.WriteAsync(period, [SampleBureau.City], "test", null, CancellationToken.None))));
        Assert.Single(await bureau.Services.GetRequiredService<Monitor.Storage.IReportStore>().ReadReportsAsync(period, SampleBureau.City, CancellationToken.None));
    }

    [Fact]
    public void No_document_holds_a_number_that_is_none()
    {
        foreach (var model in bureau.Written.Select(one => one.Model))
        {
            var page = System.Text.Encoding.UTF8.GetString(ReportRenderers.Of(ReportFormat.Html).Render(model, "zh-CN"));
            foreach (var wrong in (string[])["NaN", "∞", "Infinity", "-0.0<", "-0.00<"]) Assert.DoesNotContain(wrong, page);
        }
    }

    [Fact]
    public async Task All_seventeen_reports_in_four_formats_take_less_than_a_minute()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var steps = new List<ReportProgress>();
        var written = await bureau.Reports.WriteAsync(Period.Month(2025, 10), [.. bureau.Reports.Subjects], "test", new Steps(steps), CancellationToken.None);
        foreach (var report in written)
        {
            foreach (var renderer in ReportRenderers.All) Assert.NotEmpty(renderer.Render(report.Model, "zh-CN"));
        }

        Assert.Equal(17, written.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        Assert.Equal(new(17, 17, ""), steps[^1]);
    }

    private sealed class Steps(List<ReportProgress> steps) : IProgress<ReportProgress>
    {
        public void Report(ReportProgress value) => steps.Add(value);
    }
}
