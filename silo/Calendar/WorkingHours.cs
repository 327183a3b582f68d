using System.Globalization;
using Monitor.Reference;

namespace Monitor.Calendar;

/// <summary>A span of a workday in which work is done, counted from midnight where the bureau is.</summary>
/// <param name="To">The first moment after it; 24 hours at the most.</param>
public readonly record struct WorkingHours(TimeSpan From, TimeSpan To)
{
    /// <exception cref="SeedException">A time cannot be read, or the spans are not one after another.</exception>
    public static IReadOnlyList<WorkingHours> Read(IReadOnlyList<CalendarDocument.Span> spans, string file)
    {
        var hours = spans.Select(span => new WorkingHours(Parse(span.From, file), Parse(span.To, file))).ToList();
        var last = TimeSpan.Zero;
        foreach (var (from, to) in hours)
        {
            if (from < last || to <= from) throw new SeedException($"{file}, hours", $"{from:hh\\:mm} to {to:hh\\:mm} is not after what stands before it; write the spans of a day in order");
            last = to;
        }

        return hours;
    }

    private static TimeSpan Parse(string time, string file) => time == "24:00" ? TimeSpan.FromHours(24)
        : TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed.ToTimeSpan()
        : throw new SeedException($"{file}, hours", $"'{time}' is no time; write 08:30");
}
