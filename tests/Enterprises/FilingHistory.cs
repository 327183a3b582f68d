using Monitor.Enterprises;
using Monitor.Indicators;

namespace Monitor.Tests.Enterprises;

/// <summary>Decodes numbers into submissions, so that a failing history is shrunk by leaving numbers out.</summary>
public static class FilingHistory
{
    private static readonly string[] Codes = ["output", "output", "output", "sales", "revenue", "cost", "profit", "employees", "stock", "utilisation", "orders"];
    private static readonly double[] Values = [0, 30, 45, 55, 70, 85, 95, 100, 110, 130, -20];
    private static readonly DateTimeOffset Stated = FakeClock.Start.AddDays(-90);

    /// <summary>Every kind of rule, with and without holds, on filed and on derived indicators.</summary>
    public static MonitorModel Model { get; } = A.Model(
        A.Level("utilisation").Below().Blue(70, hold: 2).Yellow(60).Red(40, hold: 2).Clears(80, hold: 2),
        A.Level("employees").Below().Red(50).Clears(60),
        A.Yoy("output").Below().Blue(-10, hold: 2).Yellow(-20, hold: 2).Orange(-35).Red(-60).Clears(-5, hold: 2),
        A.Yoy("output", "any-fall").Below().Blue(-0.001).Clears(0),
        A.Yoy("orders").Above().Orange(20).Clears(10),
        A.YtdYoy("revenue").Below().Blue(-8, hold: 2).Red(-30).Clears(-4),
        A.YtdYoy("output").Below().Yellow(-8).Clears(-4, hold: 2),
        A.Falls("output").Blue(2).Red(4).Clears(1),
        A.Falls("output", "output-mom").MonthOnMonth().Blue(2).Clears(1),
        A.Level("sales_ratio").Below().Yellow(80, hold: 2).Clears(90),
        A.Level("margin").Below().Yellow(0).Orange(-15).Clears(5),
        A.Level("stock_days").Above().Blue(90).Red(200).Clears(60));

    public static List<Submission> Of(int[] codes) => [.. codes.Distinct().Select(Decode)];

    private static Submission Decode(int code)
    {
        var random = new Random(code);
        var indicator = TestSeeds.Indicator(Codes[random.Next(Codes.Length)]);
        var combined = indicator.JanuaryFebruary == JanuaryFebruary.Combined;
        var month = 1 + random.Next(12);
        var year = 2024 + random.Next(2);
        var toDate = indicator.Kind == IndicatorKind.Flow && random.Next(3) == 0;
        var joint = month <= 2 && indicator.JanuaryFebruary != JanuaryFebruary.Separate && (combined || random.Next(3) == 0);
        var value = Values[random.Next(Values.Length)] * (toDate ? month : 1);
        double? reported = random.Next(4) == 0 ? Values[random.Next(Values.Length)] * (toDate ? month : 1) : null;
        return new()
        {
            Enterprise = "F1",
            Period = joint ? Period.JanuaryFebruary(year) : Period.Month(year, month),
            Key = $"filing-{code}",
            Explanation = "figures drawn by lot",
            Readings = [A.Reading(indicator.Code, value, toDate ? Basis.YearToDate : Basis.Period, reported)],
            // Few times, so that figures stated at once are common.
            AsOf = Stated.AddDays(random.Next(6)),
        };
    }

    /// <summary>The holding figures, without the version that filed them.</summary>
    public static List<string> ReadingsOf(Firm firm)
    {
        var readings = new List<string>();
        foreach (var indicator in TestSeeds.Catalog.All)
        {
            if (firm.Book.Series(indicator.No) is not { } series) continue;
            for (var cell = series.FirstCell; cell <= series.LastCell; cell++)
            {
                foreach (var basis in Enum.GetValues<Basis>())
                {
                    if (series.Get(cell, basis) is { Version: > 0 } figure) readings.Add($"{indicator.Code} {cell} {basis} {figure.Value} {figure.Base}");
                }
            }
        }

        return readings;
    }

    /// <summary>The episodes that stand, in order, without their numbers.</summary>
    public static List<string> EpisodesOf(Firm firm) =>
    [
        .. firm.Episodes.Where(episode => episode.Status != EpisodeStatus.Withdrawn).Select(episode =>
            $"{episode.Rule} {episode.FirstPeriod} {episode.RaisedPeriod} {episode.LastPeriod} {episode.ClearedPeriod} {episode.Level} {episode.Peak} {episode.Status}").Order(StringComparer.Ordinal),
    ];

    /// <summary>A change as text, without the time of receipt.</summary>
    public static string TextOf(Outcome outcome) => outcome.Change is { } change
        ? $"{change.Version} {change.Stamp} {string.Join(' ', change.Readings)} {System.Text.Json.JsonSerializer.Serialize(change.Transitions, MonitorJson.Options)}"
        : $"{outcome.Replayed} {string.Join(' ', outcome.Problems)}";
}
