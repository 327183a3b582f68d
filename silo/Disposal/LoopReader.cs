using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Disposal;

/// <summary>Measures how quickly warnings are seen to.</summary>
public sealed class LoopReader(Registry registry, IDisposalStore store, DisposalDesk desk)
{
    /// <param name="first">A month.</param>
    /// <param name="last">A month, not before the first.</param>
    /// <returns>By month, the newest first, and by area.</returns>
    public async Task<IReadOnlyList<LoopMeasure>> ReadAsync(Period first, Period last, CancellationToken cancellationToken)
    {
        var zone = registry.Reference.TimeZone;
        var rows = await store.ReadLoopAsync(Begin(first), Begin(last.MonthOfYear == 12 ? Period.Month(last.Year + 1, 1) : Period.Month(last.Year, last.MonthOfYear + 1)), cancellationToken);
        return [.. rows.GroupBy(row => (row.Area, Month: MonthOf(row.RaisedAt))).OrderByDescending(group => group.Key.Month).ThenBy(group => group.Key.Area, StringComparer.Ordinal)
            .Select(group => Measure(group.Key.Area, group.Key.Month, [.. group]))];

        DateTimeOffset Begin(Period month)
        {
            var midnight = new DateTime(month.Year, month.MonthOfYear, 1);
            return new(midnight, zone.GetUtcOffset(midnight));
        }

        Period MonthOf(DateTimeOffset time)
        {
            var day = Standing.DayOf(time, zone);
            return Period.Month(day.Year, day.Month);
        }
    }

    private LoopMeasure Measure(string area, Period month, List<LoopRow> rows)
    {
        var acknowledged = rows.Where(row => row.State.AcknowledgedAt is not null).ToList();
        var answered = rows.Where(row => row.State.AnsweredAt is not null).ToList();
        var cleared = rows.Where(row => row.ClearedAt is not null).ToList();
        return new(area, month, rows.Count,
            acknowledged.Count, Median(acknowledged.Select(row => row.State.AcknowledgedAt!.Value - row.RaisedAt)),
            rows.Count(row => row.State.DispatchedAt is not null),
            answered.Count, Median(answered.Select(row => row.State.AnsweredAt!.Value - row.State.DispatchedAt!.Value)),
            cleared.Count, Median(cleared.Select(row => row.ClearedAt!.Value - row.RaisedAt)),
            rows.Count(row => row.State.Stage == DisposalStage.Closed), rows.Count(row => desk.OverdueWorkdays(row.State) > 0));
    }

    private static double? Median(IEnumerable<TimeSpan> times)
    {
        var hours = times.Select(one => one.TotalHours).Order().ToList();
        return hours.Count == 0 ? null : Math.Round((hours[(hours.Count - 1) / 2] + hours[hours.Count / 2]) / 2, 2);
    }
}
