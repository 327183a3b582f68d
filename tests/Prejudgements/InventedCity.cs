using Monitor.Enterprises;
using Monitor.Prejudgements;
using Monitor.Readings;
using Monitor.Rollups;

namespace Monitor.Tests.Prejudgements;

/// <summary>Firms in two areas and two industries with monthly figures from 2023-03 on, judged by the pure core.</summary>
internal sealed class InventedCity
{
    public const string From = "2023-03";

    private readonly List<(EnterpriseProfile Firm, SeriesBook Book)> _firms = [];

    /// <param name="firms">How many; every third files nothing for the last month.</param>
    /// <param name="months">How many months each files.</param>
    public InventedCity(int firms = 0, int months = 36, string indicator = "output")
    {
        for (var i = 0; i < firms; i++) Add(Series(i, months - (i % 3 == 2 ? 1 : 0)), indicator, i % 2 == 0 ? "north" : "south", i % 3 == 0 ? "cars" : "food");
    }

    public static AggregateProfile[] All { get; } = [.. TestSeeds.Reference.Aggregates.Select((one, i) => new AggregateProfile(1000 + i, one.Subject, one.Name))];

    public static AggregateProfile City => All.Single(one => one.Subject.Kind == SubjectKind.City);

    public static double[] Series(int seed, int months)
    {
        var random = new Random(seed);
        var size = Math.Exp(3 + (4 * random.NextDouble()));
        return [.. Enumerable.Range(0, months).Select(month =>
            Math.Round(size * Math.Pow(1.004, month) * (1 + (0.15 * Math.Sin((month + seed) * Math.PI / 6)) + (0.08 * (random.NextDouble() - 0.5))), 3))];
    }

    public static AggregateProfile AreaOf(string code) => All.Single(one => one.Subject == new Subject(SubjectKind.Area, code));

    public InventedCity Add(IReadOnlyList<double> months, string indicator = "output", string area = "north", string industry = "cars", string from = From)
    {
        var no = _firms.Count + 1;
        var book = new SeriesBook(TestSeeds.Catalog, springFestival: true, TestSeeds.Reference.Calendar.Festival);
        var series = book.SeriesToWrite(TestSeeds.Indicator(indicator).No);
        foreach (var (period, value) in A.Months(from, months.Count).Zip(months))
        {
            if (!double.IsNaN(value)) series.Set(Timeline.CellOf(period), Basis.Period, new(value, double.NaN, 1));
        }

        _firms.Add((A.Profile($"F{no}", no) with { Area = area, Industry = industry, Chains = industry == "food" ? ["food-chain"] : [] }, book));
        return this;
    }

    /// <summary>Pre-judgements by subject number.</summary>
    public Dictionary<int, Prejudgement> Judge(string origin, string indicator = "output")
    {
        var judged = TestSeeds.Indicator(indicator);
        var timeline = Timeline.Of(judged, springFestival: true);
        var span = new PrejudgementSpan(timeline, timeline.SlotOf(A.Period(origin)));
        return new Prejudger(judged, span, All, new(All), TestSeeds.Reference.Targets).Judge(_firms, () => { }, CancellationToken.None)
            .ToDictionary(one => one.Subject, one => one.Prejudgement);
    }

    public IEnumerable<(AggregateProfile Aggregate, List<int> Firms)> Memberships() =>
        All.Select(one => (one, _firms.Where(firm => new Aggregates(All).Of(firm.Firm).Contains(one)).Select(firm => firm.Firm.No).ToList()));
}
