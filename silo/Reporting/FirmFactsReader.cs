using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Reporting;

/// <summary>Reads one figure of every firm: a stream of readings, of which one firm's at a time are held.</summary>
public sealed class FirmFactsReader(Registry registry, IReportStore store)
{
    /// <returns>The firms that have figures and count in the period, in the order of their numbers.</returns>
    public async Task<IReadOnlyList<FirmFact>> ReadAsync(Indicator indicator, Period period, CancellationToken cancellationToken)
    {
        var timeline = Timeline.Of(indicator, springFestival: true);
        var slot = timeline.SlotOf(period);
        var facts = new List<FirmFact>();
        FirmBook? book = null;
        await foreach (var reading in store.StreamReadingsAsync(indicator.No, Needed(timeline, slot), cancellationToken))
        {
            if (book is null || book.Subject != reading.Subject)
            {
                Add(book);
                book = new(reading.Subject, registry.Model.Catalog);
            }

            book.Take(reading);
        }

        Add(book);
        return facts;

        void Add(FirmBook? read)
        {
            if (read is null || !registry.Roster.TryFind(read.Subject, out var firm) || !firm.SpringFestival || !Aggregates.Counts(firm, timeline.PeriodOf(slot))) return;
            var (value, prior) = (read.Book.Value(indicator, timeline, slot), read.Book.Prior(indicator, timeline, slot, out _));
            if (!double.IsNaN(value) || !double.IsNaN(prior)) facts.Add(new(firm, value, prior, read.Stamp));
        }
    }

    /// <summary>The periods that the figure and its prior can be made of: of both years up to the month, because figures may be filed for the year to date.</summary>
    private static List<Period> Needed(Timeline timeline, int slot)
    {
        var end = timeline.PeriodOf(slot);
        return [.. new[] { end.Year - 1, end.Year }.SelectMany(year => Enumerable.Range(1, end.MonthOfYear).Select(month => Period.Month(year, month)).Append(Period.JanuaryFebruary(year)))];
    }

    private sealed class FirmBook(int subject, IndicatorCatalog catalog)
    {
        private readonly RankedBook _ranked = new(new(catalog, springFestival: true));

        public int Subject => subject;
        public SeriesBook Book => _ranked.Book;
        public long Stamp { get; private set; }

        public void Take(PlacedReading one)
        {
            if (_ranked.Take(one.Reading, one.Stamp)) Stamp = Math.Max(Stamp, one.Position);
        }
    }
}
