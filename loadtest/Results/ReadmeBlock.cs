using System.Globalization;

namespace Monitor.Loadtest.Results;

/// <summary>Writes README's table of measurements between its two marks.</summary>
public static class ReadmeBlock
{
    private const string Begin = "<!-- loadtest: begin -->";
    private const string End = "<!-- loadtest: end -->";
    private const string Postgres = "Postgres";
    private const string Sqlite = "Sqlite";

    private static readonly string[] Reads = ["enterprises", "open warnings", "enterprise page", "city series"];

    /// <exception cref="InvalidOperationException">The file has no such marks.</exception>
    public static void Write(Report report, string file)
    {
        var text = File.ReadAllText(file);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin) throw new InvalidOperationException($"{file} has no lines '{Begin}' and '{End}' to write the table between.");
        File.WriteAllText(file, $"{text[..(begin + Begin.Length)]}\n{Of(report)}{text[end..]}");
    }

    /// <summary>The table, and under it when and where it was measured.</summary>
    public static string Of(Report report)
    {
        var table = new TextTable("", "PostgreSQL", "SQLite");
        table.Add("PostgreSQL itself: COPY of 1,000 rows a transaction into an indexed table, 1 and 2 connections",
            $"{Rate(report, "copy", Postgres, "rows, 1 connection")} and {Rate(report, "copy", Postgres, "rows, 2 connections")} rows/s", "");
        table.Add("the bare pipe: JSON of 1,000 readings, COPY, upsert, commit, answer; no rules, history or outbox",
            $"{Rate(report, "pipe", Postgres, "readings")} readings/s", "");
        Ingest("batches", "batches of 1,000 readings, starter rules judged, nothing crosses");
        Ingest("batches-crossing", "the same, 1 reading in 100 raises or clears a warning");
        AddBoth("reports of one enterprise, 12 readings, 64 in flight", database =>
            $"{Rate(report, "reports", database, "reports")} reports/s, p99 {Milliseconds(report, "reports", database, "answer p99")}");
        Add("reports-at-rate", "3,000 reports/s at fixed times: from the time meant to the answer", "answer p50", "answer p99");
        Add("push", "1,000 readings/s: from the answer to the warning on a dashboard", "answer to delta p50", "answer to delta p99");
        Add("watchers", "500 dashboards, 200 readings/s: from the answer to the warning on each", "answer to delta p50", "answer to delta p99");
        table.Add("6,000 warnings at once: from the first filing sent to the last warning received", Milliseconds(report, "burst", Postgres, "first filing sent to last warning received"), "");
        table.Add("reads while 20,000 readings/s are filed, p95: enterprises, open warnings, an enterprise's series, the city's series",
            string.Join(", ", Reads.Select(read => Milliseconds(report, "reads", Postgres, $"{read} p95"))), "");
        var noisy = report.Runs.Count(run => run.Noisy);
        return $"{table}\n{report.Machine}, shared by generator, server and database; {report.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; medians of {report.Runs.Max(run => run.Round)} runs"
            + $"{(noisy > 0 ? $"; noisy: others used the processors in {noisy} of {report.Runs.Count} runs" : "")}.\n";

        void Ingest(string scenario, string what) => AddBoth(what, database => $"{Rate(report, scenario, database, "readings")} readings/s, p99 {Milliseconds(report, scenario, database, "answer p99")}, "
            + $"{Ratio(report.RatioTo(scenario, database, "readings", "pipe", "readings"))} of the pipe");

        void AddBoth(string what, Func<string, string> of) => table.Add(what, of(Postgres), of(Sqlite));

        void Add(string scenario, string what, string p50, string p99) =>
            table.Add(what, $"p50 {Milliseconds(report, scenario, Postgres, p50)}, p99 {Milliseconds(report, scenario, Postgres, p99)}", "");
    }

    private static double Value(Report report, string scenario, string database, string metric) =>
        report.Summarise().FirstOrDefault(one => one.Scenario == scenario && one.Database == database)?[metric] ?? double.NaN;

    private static string Rate(Report report, string scenario, string database, string metric) => TextTable.Number(Value(report, scenario, database, metric));

    private static string Milliseconds(Report report, string scenario, string database, string metric) => $"{TextTable.Number(Value(report, scenario, database, metric))} ms";

    private static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
