using Monitor.Reporting;

namespace Monitor.Tests.Reporting;

/// <summary>Numbers in the report against direct queries of the tables.</summary>
[Collection(nameof(SampleBureauTests))]
public sealed class ReportFigureTests(SampleBureau bureau)
{
    // The version that holds is the one stated last.
    private const string Holding =
        """
        select s.code as Code, e.area as Area, e.industry as Industry, e.tier as Tier, r.value as Value, r.base as Base from readings r
        join changes c on c.subject = r.subject and c.version = r.version join subjects s on s.no = r.subject join enterprises e on e.no = r.subject
        where r.indicator = {0} and r.period = {1} and r.basis = {2}
          and c.as_of = (select max(d.as_of) from readings q join changes d on d.subject = q.subject and d.version = q.version
                         where q.subject = r.subject and q.indicator = r.indicator and q.period = r.period and q.basis = r.basis)
        """;

    private async Task<List<Firm>> FirmsAsync(string indicator, Period period, Basis basis = Basis.Period) =>
        await bureau.QueryAsync<Firm>(Holding.Replace("{0}", $"{No(indicator)}").Replace("{1}", $"{period.Code}").Replace("{2}", $"{(int)basis}"));

    private int No(string indicator) => bureau.Registry.Reference.Catalog.TryFind(indicator, out var found) ? found.No : throw new ArgumentException(indicator);

    private async Task<List<(Firm Firm, double? Prior)>> ComparedAsync(string indicator)
    {
        var before = (await FirmsAsync(indicator, Period.Month(2025, 3))).ToDictionary(firm => firm.Code, firm => firm.Value);
        return [.. (await FirmsAsync(indicator, SampleBureau.March)).Select(firm => (firm, firm.Base ?? (before.TryGetValue(firm.Code, out var own) ? own : (double?)null)))];
    }

    private static double? Cell(ReportModel model, string key) => model.Figures.Single(one => one.Key == key).Figure.Value;

    [Theory]
    [InlineData("gross_output", 100_000)]
    [InlineData("value_added", 100_000)]
    [InlineData("investment", 100_000)]
    [InlineData("electricity", 10_000)]
    public async Task A_months_sums_and_growth_are_those_of_the_readings(string indicator, double unit)
    {
        var firms = await ComparedAsync(indicator);
        var (now, then) = (firms.Where(one => one.Prior is not null).Sum(one => one.Firm.Value), firms.Sum(one => one.Prior ?? 0));
        Assert.Equal(Math.Round(firms.Sum(one => one.Firm.Value) / unit, 2), Cell(bureau.OfCity, $"overview/{indicator}/value")!.Value, 0.0051);
        Assert.Equal(((now / then) - 1) * 100, Cell(bureau.OfCity, $"overview/{indicator}/yoy")!.Value, 0.051);
        foreach (var area in bureau.Written.Skip(1).Select(one => one.Model))
        {
            var own = firms.Where(one => one.Firm.Area == area.Subject.Code).ToList();
            Assert.Equal(own.Sum(one => one.Firm.Value) / unit, Cell(area, $"overview/{indicator}/value")!.Value, 0.0051);
        }
    }

    [Theory]
    [InlineData("operating_revenue")]
    [InlineData("profit")]
    public async Task Figures_filed_for_the_year_to_date_add_up_to_it(string indicator)
    {
        var filed = await FirmsAsync(indicator, SampleBureau.March, Basis.YearToDate);
        Assert.Equal(filed.Sum(firm => firm.Value) / 100_000, Cell(bureau.OfCity, $"overview/{indicator}/ytd")!.Value, 0.0051);
    }

    [Fact]
    public async Task Firms_that_rise_fall_and_stop_are_counted_as_a_query_counts_them()
    {
        var firms = await ComparedAsync("gross_output");
        var compared = firms.Where(one => one.Prior is not null).ToList();
        var (rising, falling) = (compared.Count(one => one.Firm.Value > one.Prior), compared.Count(one => one.Firm.Value < one.Prior));
        Assert.Equal(rising, Cell(bureau.OfCity, "enterprises/all/rising"));
        Assert.Equal(falling, Cell(bureau.OfCity, "enterprises/all/falling"));
        Assert.Equal(firms.Count(one => one.Firm.Value == 0), Cell(bureau.OfCity, "enterprises/all/stopped"));
        Assert.Equal(rising, Cell(bureau.OfCity, "enterprises.count/1"));
        Assert.Equal(100.0 * (rising + (0.5 * (compared.Count - rising - falling))) / compared.Count, Cell(bureau.OfCity, "enterprises.diffusion/0")!.Value, 0.051);
    }

    [Fact]
    public async Task Industries_sum_to_the_city_and_contributions_to_its_growth()
    {
        var firms = await ComparedAsync("gross_output");
        var table = bureau.OfCity.Tables.Single(one => one.Id == "industries");
        foreach (var row in table.Rows)
            Assert.Equal(firms.Where(one => one.Firm.Industry == row.Key).Sum(one => one.Firm.Value) / 100_000, Cell(bureau.OfCity, $"industries/{row.Key}/value")!.Value, 0.0051);
        Assert.Equal(Cell(bureau.OfCity, "overview/gross_output/yoy")!.Value, table.Rows.Sum(row => Cell(bureau.OfCity, $"industries/{row.Key}/points")!.Value), 0.15);
    }

    [Fact]
    public async Task The_greatest_movers_are_those_of_the_readings()
    {
        var firms = await ComparedAsync("gross_output");
        var worst = firms.Where(one => one.Prior is not null).OrderBy(one => one.Firm.Value - one.Prior).Take(10).Select(one => one.Firm.Code).ToList();
        Assert.Equal(worst, bureau.OfCity.Tables.Single(one => one.Id == "enterprises.drags").Rows.Select(row => row.Key));
    }

    [Fact]
    public async Task Warnings_of_the_month_are_those_on_record()
    {
        // Written anew: corrections that other tests file raise warnings of their own.
        var city = (await bureau.Reports.WriteAsync(SampleBureau.March, [SampleBureau.City], "test", null, CancellationToken.None))[0].Model;
        var raised = await bureau.QueryAsync<long>($"select count(*) from episodes where raised_period = {SampleBureau.March.Code} and status <> 2");
        Assert.True(raised[0] > 0);
        Assert.Equal(raised[0], Cell(city, "warnings.count/0"));
        var byLevel = city.Tables.Single(one => one.Id == "warnings");
        Assert.Equal(Cell(city, "warnings.count/2"), byLevel.Rows.SkipLast(1).Sum(row => row.Cells[3].Figure!.Value));
    }

    [Fact]
    public void Text_and_tables_say_the_same_of_the_same_source()
    {
        foreach (var model in bureau.Written.Select(one => one.Model))
        {
            foreach (var same in model.Figures.Where(one => one.Figure.Source.Measure is not Measure.Count).GroupBy(one => (one.Figure.Source, one.Figure.Unit, one.Figure.Decimals)).Where(same => same.Key.Source.Measure is not (Measure.Open or Measure.Cleared or Measure.Raised or Measure.Movement)))
                Assert.True(same.Select(one => one.Figure.Value).Distinct().Count() == 1, $"{model.Subject}: {string.Join(", ", same.Select(one => $"{one.Key} {one.Figure.Value}"))}");
        }
    }

    [Fact]
    public async Task Every_number_made_of_readings_carries_the_position_of_a_change_that_is_on_record()
    {
        var positions = (await bureau.QueryAsync<long>("select position from changes")).ToHashSet();
        Measure[] ofReadings = [Measure.Value, Measure.YearToDate, Measure.Yoy, Measure.YtdYoy, Measure.Contribution, Measure.Share, Measure.Forecast, Measure.Rising, Measure.Falling];
        foreach (var (key, figure) in bureau.Written.SelectMany(one => one.Model.Figures).Where(one => one.Figure.Value is not null && ofReadings.Contains(one.Figure.Source.Measure)))
            Assert.True(positions.Contains(figure.Source.Stamp) || figure is { Value: 0, Source.Stamp: 0 }, $"{key}: {figure.Source}");
    }

    [Fact]
    public void Every_sentence_has_a_figure_and_no_number_that_is_none()
    {
        foreach (var sentence in bureau.Written.SelectMany(one => one.Model.Sentences))
        {
            Assert.NotEmpty(sentence.Figures);
            foreach (var template in (string[])[sentence.Template.Zh, sentence.Template.En])
            {
                // What is left are dates, the line of the diffusion index and the width of an interval.
                var rest = System.Text.RegularExpressions.Regex.Replace(template, @"\{\d+(:\w+)?\}|\d{4}年(\d{1,2}月)?|后\d个月|(January|February|March|April|May|June|July|August|September|October|November|December|of|last) \d{1,4}|Q\d \d{4}|Q\d|50|80 ?%", "");
                Assert.DoesNotMatch(@"\d", rest);
            }
        }
    }

    private sealed record Firm
    {
        public string Code { get; init; } = "";
        public string Area { get; init; } = "";
        public string Industry { get; init; } = "";
        public double Value { get; init; }
        public double? Base { get; init; }
    }
}
