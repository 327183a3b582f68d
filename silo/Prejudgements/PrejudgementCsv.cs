using System.Globalization;
using CsvHelper;
using Monitor.Contracts;
using Monitor.Hosting;

namespace Monitor.Prejudgements;

/// <summary>Writes a run as a table: a row per period, quarter and year of each series; the year's rows tell of the target.</summary>
internal static class PrejudgementCsv
{
    public static void Write(IEnumerable<PrejudgedSeries> series, PrejudgementRun run, Registry registry, TextWriter writer)
    {
        using var csv = new CsvWriter(writer, CultureInfo.InvariantCulture, leaveOpen: true);
        csv.WriteRecords(series.SelectMany(one => Rows(one, run, registry)));
    }

    private static IEnumerable<object> Rows(PrejudgedSeries one, PrejudgementRun run, Registry registry)
    {
        var subject = registry.Roster.TryFind(one.Subject, out var firm) ? Subject.Enterprise(firm.Code)
            : registry.Aggregates.TryFind(one.Subject, out var aggregate) ? aggregate.Subject : throw new InvalidOperationException($"No subject has number {one.Subject}.");
        var indicator = registry.Reference.Catalog[one.Indicator];
        var judged = one.Prejudgement;
        return [.. judged.Steps.Select(step => Row("period", step, null)), Row("quarter", judged.Quarter, null), Row("year", judged.Year, judged.Target)];

        object Row(string span, PrejudgedFigure figure, PrejudgedTarget? target) => new
        {
            kind = subject.Kind.ToString().ToLowerInvariant(),
            subject = subject.Code,
            indicator = indicator.Code,
            unit = indicator.KeptUnit,
            origin = run.Origin.ToString(),
            version = run.Version,
            span,
            first = figure.First.ToString(),
            last = figure.Last.ToString(),
            mean = figure.Mean,
            lo80 = figure.Lo80,
            hi80 = figure.Hi80,
            lo95 = figure.Lo95,
            hi95 = figure.Hi95,
            prior = figure.Prior,
            yoy = figure.Yoy,
            target_growth = target?.Growth,
            target_value = target?.Value,
            probability = target?.Probability,
            required_growth = target?.RequiredGrowth,
        };
    }
}
