using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Forecasting;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Rollups;

namespace Monitor.Prejudgements;

/// <summary>
/// Judges one indicator of all firms and of all that they make up, from figures up to an origin. Pure: nothing later than the origin is read,
/// and the same figures give the same judgement on any number of cores.
/// </summary>
internal sealed class Prejudger(Indicator indicator, PrejudgementSpan span, IReadOnlyList<AggregateProfile> aggregates, Aggregates belonging, AnnualTargets targets)
{
    /// <summary>Share of the firms' last year that must have begun before a sum of them is taken for a history.</summary>
    private const double EnoughBegun = 0.9;

    /// <param name="books">The figures of each firm.</param>
    /// <param name="progress">Called after each series, from several threads.</param>
    public List<PrejudgedSeries> Judge(IReadOnlyList<(EnterpriseProfile Firm, SeriesBook Book)> books, Action progress, CancellationToken cancellationToken)
    {
        var found = new FirmOutlook?[books.Count];
        Parallel.For(0, books.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            found[i] = FirmOutlook.Of(books[i].Firm, indicator, span, books[i].Book, cancellationToken);
            progress();
        });
        FirmOutlook[] firms = [.. found.OfType<FirmOutlook>()];
        var groups = Groups(firms);
        var outlooks = new Outlook[groups.Count];
        var histories = groups.Select(group => History(group.Members, firms)).ToList();
        Parallel.For(0, groups.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            outlooks[i] = Forecast(histories[i], books);
            progress();
        });
        Reconcile(firms, groups, outlooks);
        var ofFirms = PastErrors.Of([.. firms.Select(firm => firm.Completed)], span.YearSlots, cancellationToken);
        var ofGroups = PastErrors.Of(histories, span.YearSlots, cancellationToken);
        var judged = firms.Select(firm => (firm.Firm.No, new SubjectOutlook(indicator, span, Subject.Enterprise(firm.Firm.Code), [firm], firm.Ahead, firm.Lag, ofFirms).Judge(TargetOf(firm.Firm))))
            .Concat(groups.Select((group, i) => (group.Aggregate.No, new SubjectOutlook(indicator, span, group.Aggregate.Subject, [.. group.Members.Select(at => firms[at])], outlooks[i], 0, ofGroups)
                .Judge(TargetOf(group.Aggregate.Subject)))));
        return [.. judged.Select(one => new PrejudgedSeries(one.No, indicator.No, one.Item2))];
    }

    private List<(AggregateProfile Aggregate, int[] Members)> Groups(FirmOutlook[] firms)
    {
        var members = aggregates.ToDictionary(one => one.No, _ => new List<int>());
        for (var i = 0; i < firms.Length; i++)
        {
            foreach (var aggregate in belonging.Of(firms[i].Firm))
            {
                if (members.TryGetValue(aggregate.No, out var own)) own.Add(i);
            }
        }

        return [.. aggregates.Where(one => members[one.No].Count > 0).Select(one => (one, members[one.No].ToArray()))];
    }

    /// <summary>The sum of firms, from when most of them are there to the origin.</summary>
    private double[] History(int[] members, FirmOutlook[] firms)
    {
        var first = members.Min(at => firms[at].First);
        var all = members.Sum(at => LastYear(firms[at]));
        while (first < span.Origin && members.Where(at => firms[at].First <= first).Sum(at => LastYear(firms[at])) < EnoughBegun * all) first++;
        var sums = new double[span.Origin - first + 1];
        foreach (var at in members)
        {
            var firm = firms[at];
            for (var slot = Math.Max(first, firm.First); slot <= span.Origin; slot++) sums[slot - first] += firm.Completed[slot - firm.First];
        }

        return sums;
    }

    private double LastYear(FirmOutlook firm)
    {
        var sum = 0.0;
        foreach (var value in firm.Completed.AsSpan(Math.Max(0, firm.Completed.Length - span.YearSlots))) sum += Math.Abs(value);
        return sum;
    }

    private Outlook Forecast(double[] history, IReadOnlyList<(EnterpriseProfile Firm, SeriesBook Book)> books)
    {
        var place = new ForecastPlace(span.Timeline, span.Next, books.Count == 0 ? null : books[0].Book.Festival);
        return new(MonthlyForecaster.Forecast(history, span.Steps, new() { Season = span.YearSlots, Holiday = place.Holiday(history.Length, span.Steps) }));
    }

    private void Reconcile(FirmOutlook[] firms, List<(AggregateProfile Aggregate, int[] Members)> groups, Outlook[] outlooks)
    {
        int[][] members = [.. groups.Select(group => group.Members)];
        var (means, variances) = (new double[firms.Length], new double[firms.Length]);
        var (sums, sumVariances) = (new double[groups.Count], new double[groups.Count]);
        for (var step = 0; step < span.Steps; step++)
        {
            for (var i = 0; i < firms.Length; i++)
            {
                means[i] = firms[i].Steps[step];
                variances[i] = Math.Pow(firms[i].Ahead.Deviation(firms[i].Lag + step), 2);
            }

            for (var i = 0; i < groups.Count; i++) (sums[i], sumVariances[i]) = (outlooks[i].Mean[step], Math.Pow(outlooks[i].Deviation(step), 2));
            Reconciliation.Reconcile(means, variances, sums, sumVariances, members);
            for (var i = 0; i < firms.Length; i++) firms[i].Steps[step] = Figures.Round(indicator.Signed ? means[i] : Math.Max(0, means[i]));
        }
    }

    private (string, Subject, double)? TargetOf(EnterpriseProfile firm) => TargetOf(new Subject(SubjectKind.Area, firm.Area));

    /// <summary>The subject's own target, else the city's.</summary>
    private (string, Subject, double)? TargetOf(Subject subject)
    {
        if (targets.NameOf(indicator.Code) is not { } name) return null;
        var city = new Subject(SubjectKind.City, Aggregates.CityCode);
        var setBy = targets.Find(subject, name) is not null ? subject : city;
        return targets.Find(setBy, name) is { } years && Latest(years) is var growth ? (name, setBy, growth) : null;
    }

    /// <summary>The year's target, else the latest there is.</summary>
    private double Latest(IReadOnlyDictionary<int, double> years)
    {
        var year = span.PeriodOf(span.YearLast).Year;
        return years.TryGetValue(year, out var own) ? own : years[years.Keys.Max()];
    }
}
