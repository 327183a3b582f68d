using System.Globalization;
using CsvHelper;
using Monitor.Contracts;

namespace Monitor.Rules.Backtests;

/// <summary>Writes what a backtest found: tables as CSV, and a summary for people.</summary>
public static class BacktestReport
{
    public static void WriteFolder(BacktestResult result, string folder)
    {
        Directory.CreateDirectory(folder);
        Write("episodes.csv", writer => WriteEpisodes(result, writer));
        Write("rules.csv", writer => WriteRules(result, writer));
        Write("months.csv", writer => WriteMonths(result, writer));
        Write("events.csv", writer => WriteEvents(result, writer));

        void Write(string name, Action<TextWriter> write)
        {
            using var writer = new StreamWriter(Path.Combine(folder, name)) { NewLine = "\n" };
            write(writer);
        }
    }

    public static void WriteEpisodes(BacktestResult result, TextWriter writer) => WriteCsv(writer, result.Episodes.Select(one => new
    {
        enterprise = one.Enterprise,
        rule = one.Rule,
        version = one.RuleVersion,
        indicator = one.Indicator,
        first_period = one.FirstPeriod.ToString(),
        raised_period = one.RaisedPeriod.ToString(),
        known_at = one.KnownAt?.ToString("O") ?? "",
        peak = one.Peak.ToString().ToLowerInvariant(),
        last_period = one.LastPeriod.ToString(),
        cleared_period = one.ClearedPeriod?.ToString() ?? "",
        withdrawn = one.Withdrawn ? "true" : "false",
        @event = one.Event ?? "",
        lead = one.Lead,
    }));

    public static void WriteRules(BacktestResult result, TextWriter writer) => WriteCsv(writer, result.Rules.Select(one => new
    {
        rule = one.Rule,
        a_hits = one.Confusion.Hits,
        b_false_alarms = one.Confusion.FalseAlarms,
        c_misses = one.Confusion.Misses,
        d_quiet = one.Confusion.Quiet,
        precision = Share(one.Confusion.Precision),
        recall = Share(one.Confusion.Recall),
        noise_to_signal = Share(one.Confusion.NoiseToSignal),
        episodes = one.Episodes,
        enterprises_hit = one.EnterprisesHit,
        false_episodes = one.FalseEpisodes,
        enterprise_months = one.EnterpriseMonths,
        false_per_enterprise_month = Share(one.FalseEpisodesPerEnterpriseMonth),
        median_lead = one.MedianLead,
        kinds = Kinds(one),
    }));

    public static void WriteMonths(BacktestResult result, TextWriter writer) => WriteCsv(writer, result.Months.Select(one => new
    {
        period = one.Period.ToString(),
        a_hits = one.Confusion.Hits,
        b_false_alarms = one.Confusion.FalseAlarms,
        c_misses = one.Confusion.Misses,
        d_quiet = one.Confusion.Quiet,
    }));

    public static void WriteEvents(BacktestResult result, TextWriter writer) => WriteCsv(writer, result.Events.Select(one => new
    {
        enterprise = one.Enterprise,
        kind = one.Kind,
        first_period = one.FirstPeriod.ToString(),
        last_period = one.LastPeriod.ToString(),
        hit = one.Hit ? "true" : "false",
        rule = one.Rule ?? "",
        raised_period = one.RaisedPeriod?.ToString() ?? "",
        lead = one.Lead,
        standing = one.Standing ? "true" : "false",
    }));

    public static void WriteSummary(BacktestResult result, TextWriter writer)
    {
        writer.WriteLine($"{"rule",-24} {"A",5} {"B",5} {"C",5} {"D",6} {"prec.",6} {"recall",6} {"N/S",6} {"episodes",8} {"false",6} {"false/em",8} {"lead",5}  hits of events by kind");
        foreach (var one in result.Rules.Where(one => one.EnterpriseMonths > 0 || one.Rule == "all"))
        {
            var c = one.Confusion;
            writer.WriteLine($"{one.Rule,-24} {c.Hits,5} {c.FalseAlarms,5} {c.Misses,5} {c.Quiet,6} {Short(c.Precision),6} {Short(c.Recall),6} {Short(c.NoiseToSignal),6} "
                + $"{one.Episodes,8} {one.FalseEpisodes,6} {Share(one.FalseEpisodesPerEnterpriseMonth),8} {one.MedianLead,5:0.#}  {Kinds(one)}");
        }

        writer.WriteLine();
        writer.WriteLine("A events warned of in their window, C events not; B enterprise-months outside every event with a warning raised, D without.");
        writer.WriteLine("N/S = [B/(B+D)] / [A/(A+C)] (Kaminsky and Reinhart 1999); false/em = false episodes per judged enterprise-month; lead in judged months.");
    }

    private static string Kinds(BacktestRuleScore score) =>
        string.Join("; ", score.Kinds.Select(kind => $"{kind.Kind} {kind.Hits}/{kind.Hits + kind.Misses}{(kind.Late > 0 ? $" ({kind.Late} late)" : "")}"));

    private static string Short(double? number) => number?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";

    private static string Share(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static void WriteCsv<T>(TextWriter writer, IEnumerable<T> rows)
    {
        using var csv = new CsvWriter(writer, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecords(rows);
    }
}
