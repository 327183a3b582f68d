using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Storage;
using static Monitor.Readings.Missing;

namespace Monitor.Rollups;

/// <summary>Reads aggregates as people see them.</summary>
public sealed class RollupReader(Registry registry, IRollupStore store)
{
    /// <summary>An aggregate as the writer of roll-ups last left it.</summary>
    public async Task<Aggregate> ReadAsync(AggregateProfile profile, CancellationToken cancellationToken)
    {
        var tables = await store.ReadRollupAsync(profile.No, cancellationToken);
        var aggregate = new Aggregate(profile, registry.Model, MembersOf(profile));
        aggregate.Load(tables.CellsOf(profile.No), tables.EpisodesOf(profile.No), tables.VersionOf(profile.No), tables.Day);
        return aggregate;
    }

    /// <summary>A rolled-up series; of a derived indicator it is computed from its rolled-up inputs.</summary>
    public async Task<RollupSeriesView> ReadSeriesAsync(AggregateProfile profile, Indicator indicator, CancellationToken cancellationToken)
    {
        var aggregate = await ReadAsync(profile, cancellationToken);
        var (comparable, totals) = aggregate.AllFigures();
        var timeline = Aggregate.TimelineOf(indicator);
        var points = new List<RollupPoint>();
        for (var slot = totals.FirstSlot(indicator, timeline); slot <= totals.LastSlot(indicator, timeline); slot++)
        {
            var year = comparable.YearOnYear(indicator, timeline, slot);
            var cell = aggregate.Find(indicator.No, slot) ?? new();
            points.Add(new(timeline.PeriodOf(slot), NullIfNaN(totals.Value(indicator, timeline, slot)), NullIfNaN(year.Value), NullIfNaN(year.Base),
                NullIfNaN(year.Growth), NullIfNaN(comparable.YearToDateOnYear(indicator, timeline, slot).Growth),
                cell.Reporting, cell.Compared, cell.Falling, cell.Rising, aggregate.Coverage(indicator, slot)));
        }

        return new(profile.Subject.Kind, profile.Subject.Code, profile.Name, indicator.Code, indicator.KeptUnit, points);
    }

    /// <summary>The firms behind one figure, read from their own figures.</summary>
    /// <param name="indicator">One that adds up.</param>
    public async Task<RollupContributionsView> ReadContributionsAsync(AggregateProfile profile, Indicator indicator, Period period, CancellationToken cancellationToken)
    {
        var timeline = Aggregate.TimelineOf(indicator);
        var slot = timeline.SlotOf(period);
        var members = MembersOf(profile).Firms.Where(firm => Aggregates.Counts(firm, timeline.PeriodOf(slot))).ToList();
        var books = await ReadBooksAsync(members, indicator, timeline, slot, cancellationToken);
        var firms = new List<(EnterpriseProfile Firm, double Value, double Prior)>();
        foreach (var firm in members)
        {
            if (!books.TryGetValue(firm.No, out var book)) continue;
            var (value, prior) = (book.Value(indicator, timeline, slot), book.Prior(indicator, timeline, slot, out _));
            if (!double.IsNaN(value) || !double.IsNaN(prior)) firms.Add((firm, value, prior));
        }

        var compared = firms.Where(one => !double.IsNaN(one.Value) && !double.IsNaN(one.Prior)).ToList();
        var (sum, priors) = (compared.Sum(one => RollupCell.ToSum(one.Value)), compared.Sum(one => RollupCell.ToSum(one.Prior)));
        var contributions = firms.Select(one => new FirmContribution(one.Firm.Code, one.Firm.Name, NullIfNaN(one.Value), NullIfNaN(one.Prior),
            priors > 0 ? NullIfNaN((one.Value - one.Prior) / (double)priors * 100) : null));
        return new(profile.Subject.Kind, profile.Subject.Code, profile.Name, indicator.Code, indicator.KeptUnit, timeline.PeriodOf(slot),
            priors > 0 ? (double)((sum - priors) / priors) * 100 : null,
            [.. contributions.OrderByDescending(one => one.Points is { } points ? Math.Abs(points) : -1).ThenBy(one => one.Enterprise, StringComparer.Ordinal)]);
    }

    private Members MembersOf(AggregateProfile profile) => registry.Aggregates.MembersAmong(registry.Roster)[profile.No];

    private async Task<Dictionary<int, SeriesBook>> ReadBooksAsync(
        List<EnterpriseProfile> firms, Indicator indicator, Timeline timeline, int slot, CancellationToken cancellationToken)
    {
        var readings = await store.ReadFirmsAsync([.. firms.Select(firm => firm.No)], indicator.No, Needed(timeline, slot), cancellationToken);
        var books = new Dictionary<int, SeriesBook>();
        foreach (var firm in readings.GroupBy(one => one.Subject))
        {
            var book = new RankedBook(new(registry.Model.Catalog, springFestival: true));
            foreach (var (_, reading, stamp) in firm) book.Take(reading, stamp);
            books.Add(firm.Key, book.Book);
        }

        return books;
    }

    /// <summary>The periods that a figure and its prior can be made of: of months both years, because figures may be filed for the year to date.</summary>
    private static List<Period> Needed(Timeline timeline, int slot)
    {
        if (timeline.Kind is TimelineKind.Day or TimelineKind.TenDay) return [timeline.PeriodOf(slot), timeline.PeriodOf(timeline.YearAgo(slot))];
        var year = timeline.PeriodOf(slot).Year;
        return [.. new[] { year - 1, year }.SelectMany(one => Enumerable.Range(1, 12).Select(month => Period.Month(one, month)).Append(Period.JanuaryFebruary(one)))];
    }
}
