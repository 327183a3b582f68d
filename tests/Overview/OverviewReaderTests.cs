using Microsoft.Extensions.DependencyInjection;
using Monitor.Hosting;
using Monitor.Overview;
using Monitor.Tests.Reporting;

namespace Monitor.Tests.Overview;

[Collection(nameof(SampleBureauTests))]
public sealed class OverviewReaderTests(SampleBureau bureau)
{
    private OverviewReader Reader => bureau.Services.GetRequiredService<OverviewReader>();

    private static OverviewFigure Figure(OverviewPlace place, string indicator) => place.Figures.Single(figure => figure.Indicator == indicator);

    [Fact]
    public async Task The_latest_month_with_enough_reported_is_looked_at_by_default()
    {
        var month = await Reader.ReadAsync(null, CancellationToken.None);
        // April's figures are filed in May, which has not begun when the sample ends.
        Assert.Equal(SampleBureau.March, month.Period);
        Assert.Equal(month.Period, month.Periods[0].Period);
        Assert.True(month.Periods[0].Coverage > 0.95);
    }

    [Fact]
    public async Task The_citys_figures_are_those_of_its_report()
    {
        var city = (await Reader.ReadAsync(SampleBureau.March, CancellationToken.None)).Places[SampleBureau.City];
        foreach (var indicator in new[] { "gross_output", "value_added", "investment" })
        {
            var told = bureau.OfCity.Figures.Single(one => one.Key == $"overview/{indicator}/yoy").Figure.Value!.Value;
            Assert.Equal(told, Figure(city, indicator).Yoy!.Value, 0.051);
            Assert.Equal(12, Figure(city, indicator).Trend.Count);
            Assert.Equal(Figure(city, indicator).Yoy, Figure(city, indicator).Trend[^1]);
        }

        var members = (await bureau.QueryAsync<long>("select count(*) from enterprises")).Single();
        Assert.True(city.Firms <= members && city.Reported <= city.Firms && city.Reported > city.Firms * 0.9);
    }

    [Theory]
    [InlineData(SubjectKind.Area)]
    [InlineData(SubjectKind.Industry)]
    public async Task What_the_parts_contribute_is_the_growth_of_the_whole(SubjectKind kind)
    {
        var month = await Reader.ReadAsync(SampleBureau.March, CancellationToken.None);
        foreach (var indicator in new[] { "gross_output", "value_added", "investment", "electricity" })
        {
            var parts = month.Places.Values.Where(place => place.Kind == kind).Sum(place => Figure(place, indicator).Points ?? 0);
            Assert.Equal(Figure(month.Places[SampleBureau.City], indicator).Yoy!.Value, parts, 1e-6);
        }
    }

    [Fact]
    public async Task Rates_are_those_of_the_reporting_table_and_gaps_those_of_the_targets()
    {
        OverviewMonth month;
        do month = await Reader.ReadAsync(SampleBureau.March, CancellationToken.None);
        while (month.Places[SampleBureau.City].Forms is null);
        var table = bureau.Services.GetRequiredService<ReportingTable>();
        var summary = table.Summarise(SampleBureau.March, bureau.Clock.GetUtcNow(), await table.ReadAsync(SampleBureau.March, bureau.Clock.GetUtcNow(), CancellationToken.None));
        Assert.Equal(summary.All, month.Places[SampleBureau.City].Forms);
        foreach (var row in summary.Areas) Assert.Equal(row, month.Places[new(SubjectKind.Area, row.Area)].Forms);

        var gongyi = month.Targets.Single(one => one.Subject.Code == "gongyi" && one.Kind.Code == "industrialValueAddedGrowth");
        Assert.Equal(gongyi.Progress.Gap, month.Places[gongyi.Subject].TargetGap);
        Assert.NotNull(gongyi.Progress.Gap);
        // Forecasting every area would be most of the work: the areas' page asks for that.
        Assert.Null(gongyi.Progress.Projected);
        Assert.NotNull(month.Targets.Single(one => one.Subject.Kind == SubjectKind.City && one.Kind.Code == "industrialValueAddedGrowth").Progress.Projected);
    }

    [Fact]
    public async Task A_month_without_figures_has_none_and_no_zeros()
    {
        var month = await Reader.ReadAsync(Period.Month(2030, 5), CancellationToken.None);
        Assert.All(month.Places.Values.SelectMany(place => place.Figures), figure => Assert.Equal((null, null, null, null), (figure.Value, figure.Yoy, figure.YtdYoy, figure.Points)));
        Assert.All(month.Places.Values, place => Assert.Equal((0, 0.0), (place.Reported, place.Coverage)));
    }
}
