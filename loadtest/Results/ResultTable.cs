namespace Monitor.Loadtest.Results;

/// <summary>The readable result: every median, and the processors' use.</summary>
public static class ResultTable
{
    public static TextTable Of(Report report)
    {
        var table = new TextTable("scenario", "database", "figure", "median", "unit", "spread", "");
        foreach (var summary in report.Summarise())
        {
            var runs = report.Runs.Where(run => run.Scenario == summary.Scenario && run.Database == summary.Database).ToList();
            foreach (var metric in summary.Metrics)
            {
                var values = runs.Select(run => run.Metrics.First(one => one.Name == metric.Name).Value).ToList();
                table.Add(summary.Scenario, summary.Database, metric.Name, TextTable.Number(metric.Value), metric.Unit,
                    values.Count > 1 ? $"{TextTable.Number(values.Min())} .. {TextTable.Number(values.Max())}" : "", Remark(summary));
            }

            var use = runs[^1].Use;
            if (use.All > 0) table.Add(summary.Scenario, summary.Database, "processors: web, database, client, others",
                string.Join(" / ", new[] { use.Web, use.Database, use.Client, use.Others }.Select(part => $"{part / use.All * 100:0}")), "%", "", "last run");
        }

        return table;
    }

    private static string Remark(Summary summary) => summary.Failed ? "FAILED" : summary.Noisy > 0 ? $"noisy in {summary.Noisy} of {summary.Runs}" : "";
}
