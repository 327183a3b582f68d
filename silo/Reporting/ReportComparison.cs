namespace Monitor.Reporting;

/// <summary>What a revision changed in a report: figure by figure, by keys that stay the same from version to version.</summary>
public static class ReportComparison
{
    public static IReadOnlyList<ReportChange> Compare(ReportModel before, ReportModel after)
    {
        var then = before.Figures.ToDictionary(one => one.Key, one => one.Figure, StringComparer.Ordinal);
        var changes = new List<ReportChange>();
        foreach (var (key, figure) in after.Figures)
        {
            var was = then.GetValueOrDefault(key);
            then.Remove(key);
            if (was is null) changes.Add(new(key, ReportChangeKind.Added, null, figure.Value, figure.Unit, figure.Source, null));
            else if (was.Value != figure.Value) changes.Add(new(key, ReportChangeKind.Changed, was.Value, figure.Value, figure.Unit, figure.Source, was.Source.Stamp));
            else if (was.Source.Stamp != figure.Source.Stamp) changes.Add(new(key, ReportChangeKind.Restated, was.Value, figure.Value, figure.Unit, figure.Source, was.Source.Stamp));
        }

        // In the order in which the report before had them.
        changes.AddRange(before.Figures.Where(one => then.ContainsKey(one.Key))
            .Select(one => new ReportChange(one.Key, ReportChangeKind.Removed, one.Figure.Value, null, one.Figure.Unit, one.Figure.Source, one.Figure.Source.Stamp)));
        return changes;
    }
}
