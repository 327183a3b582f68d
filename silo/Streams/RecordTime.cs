using System.Globalization;

namespace Monitor.Streams;

/// <summary>Timestamps of records as meters write them: with an offset, or on the clock of the place.</summary>
public static class RecordTime
{
    private const int DateLength = 10;

    private static readonly string[] Local =
    [
        "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm",
    ];

    private static readonly string[] WithOffset = [.. Local.Select(format => $"{format}K")];

    /// <param name="zone">The clock of a timestamp that names no offset.</param>
    public static bool TryParse(string text, TimeZoneInfo zone, out DateTimeOffset at)
    {
        at = default;
        if (text.Length <= DateLength) return false;
        if (text[^1] is 'Z' || text.AsSpan(DateLength).IndexOfAny('+', '-') >= 0)
            return DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out at);
        if (!DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || zone.IsInvalidTime(local)) return false;
        // The first and the last day there are have no room for an offset; no meter goes there.
        if (local.Year is < 2 or > 9998) return false;
        at = new(local, zone.GetUtcOffset(local));
        return true;
    }
}
