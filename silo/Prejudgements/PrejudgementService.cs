using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Storage;

namespace Monitor.Prejudgements;

/// <summary>
/// Runs pre-judgements. A run is idempotent: it may be called again at any time, by anyone, and stores a version only when the figures up to
/// the origin, or the roster, have changed since the last.
/// </summary>
public sealed class PrejudgementService(Registry registry, IPrejudgementStore store, TimeProvider time)
{
    /// <summary>Whether an indicator is judged: monthly flows and stocks that are filed and add up over enterprises.</summary>
    public static bool IsJudged(Indicator indicator) => indicator is { Frequency: Frequency.Month, Formula: null, Aggregation: Aggregation.Sum } && indicator.Kind != IndicatorKind.Ratio;

    /// <summary>The month as origins are named: January-February is the February that ends it.</summary>
    /// <exception cref="ArgumentException">The period is no month that can be an origin.</exception>
    public static Period OriginOf(Period period) => period switch
    {
        { Kind: PeriodKind.JanuaryFebruary } => Period.Month(period.Year, 2),
        { Kind: PeriodKind.Month, MonthOfYear: 1 } => throw new ArgumentException(
            $"January is judged together with February; give {period.Year}-02, or {period.Year - 1}-12.", nameof(period)),
        { Kind: PeriodKind.Month } => period,
        _ => throw new ArgumentException($"'{period}' is no month; give one such as 2026-03.", nameof(period)),
    };

    /// <summary>Judges all series of all subjects from an origin, and stores what comes of it.</summary>
    /// <param name="period">The origin: the last month whose figures count.</param>
    /// <param name="progress">Called with the series done and those there are, from several threads, after each series.</param>
    /// <exception cref="ArgumentException">As for <see cref="OriginOf"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was stored.</exception>
    public async Task<PrejudgementRun> RunAsync(Period period, Action<int, int>? progress, CancellationToken cancellationToken)
    {
        var origin = OriginOf(period);
        var counts = await store.CountSeriesAsync(cancellationToken);
        List<Indicator> judged = [.. registry.Reference.Catalog.All.Where(one => IsJudged(one) && counts.GetValueOrDefault(one.No) > 0).OrderBy(one => one.No)];
        var aggregates = registry.Aggregates.All.Count;
        var (done, total) = (0, judged.Sum(one => counts[one.No] + aggregates));
        var series = new List<PrejudgedSeries>();
        foreach (var indicator in judged)
        {
            var before = done;
            series.AddRange(await JudgeAsync(indicator, origin, () => progress?.Invoke(Interlocked.Increment(ref done), total), cancellationToken));
            // Series that ended long ago, and aggregates without firms, are done without a judgement.
            Volatile.Write(ref done, before + counts[indicator.No] + aggregates);
            progress?.Invoke(done, total);
        }

        series.Sort((a, b) => (a.Subject, a.Indicator).CompareTo((b.Subject, b.Indicator)));
        var (version, stored) = await store.AddPrejudgementsAsync(origin, HashOf(series), series, time.GetUtcNow(), cancellationToken);
        return new(origin, version, stored, series.Count);
    }

    private async Task<List<PrejudgedSeries>> JudgeAsync(Indicator indicator, Period origin, Action progress, CancellationToken cancellationToken)
    {
        var roster = registry.Roster;
        var readings = await store.ReadIndicatorAsync(indicator.No, cancellationToken);
        var books = readings.GroupBy(one => one.Subject).Where(own => roster.TryFind(own.Key, out _))
            .Select(own => (Firm: roster.TryFind(own.Key, out var firm) ? firm : null!, Readings: own));
        var judged = new List<PrejudgedSeries>();
        foreach (var sameYear in books.GroupBy(one => one.Firm.SpringFestival))
        {
            var timeline = Timeline.Of(indicator, sameYear.Key);
            var span = new PrejudgementSpan(timeline, timeline.SlotOf(origin));
            var firms = sameYear.Where(one => Rollups.Aggregates.Counts(one.Firm, span.PeriodOf(span.Next)))
                .Select(one => (one.Firm, BookOf(one.Firm, one.Readings))).ToList();
            // Firms abroad have other periods and belong to no aggregate.
            var prejudger = new Prejudger(indicator, span, sameYear.Key ? registry.Aggregates.All : [], registry.Aggregates, registry.Model.Targets);
            judged.AddRange(prejudger.Judge(firms, progress, cancellationToken));
        }

        return judged;
    }

    private SeriesBook BookOf(EnterpriseProfile firm, IEnumerable<FirmReading> readings)
    {
        var book = new RankedBook(new(registry.Model.Catalog, firm.SpringFestival, registry.Model.Calendar.Festival));
        foreach (var (_, reading, stamp) in readings) book.Take(reading, stamp);
        return book.Book;
    }

    private static long HashOf(List<PrejudgedSeries> series)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var one in series)
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{one.Subject}|{one.Indicator}|{SqlStore.Write(one.Prejudgement)}\n")));
        return BinaryPrimitives.ReadInt64LittleEndian(hash.GetHashAndReset());
    }
}
