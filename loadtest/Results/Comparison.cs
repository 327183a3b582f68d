namespace Monitor.Loadtest.Results;

/// <summary>Two measurements side by side.</summary>
public static class Comparison
{
    public static TextTable Of(Report before, Report after)
    {
        var table = new TextTable("scenario", "database", "figure", "unit", "before", "after", "change", "");
        foreach (var (old, now) in before.Summarise().Join(after.Summarise(), one => (one.Scenario, one.Database), one => (one.Scenario, one.Database), (old, now) => (old, now)))
        {
            foreach (var metric in now.Metrics)
            {
                if (old.Metrics.FirstOrDefault(one => one.Name == metric.Name) is not { } was) continue;
                var change = was.Value == 0 ? double.NaN : (metric.Value / was.Value) - 1;
                table.Add(now.Scenario, now.Database, metric.Name, metric.Unit, TextTable.Number(was.Value), TextTable.Number(metric.Value),
                    double.IsNaN(change) ? "" : $"{change * 100:+0;-0;0} %", Verdict(metric, change, old.Noisy + now.Noisy));
            }
        }

        return table;
    }

    /// <summary>A difference below a tenth says nothing on a shared machine.</summary>
    private static string Verdict(Metric metric, double change, int noisy) =>
        double.IsNaN(change) || Math.Abs(change) < 0.1 ? "" : (change > 0 == metric.MoreIsBetter ? "better" : "worse") + (noisy > 0 ? " (noisy)" : "");
}
