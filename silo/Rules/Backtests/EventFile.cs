using System.Globalization;
using Monitor.Cli;
using Monitor.Contracts;

namespace Monitor.Rules.Backtests;

/// <summary>
/// Reads known events from CSV: <c>enterprise,kind,firstPeriod,lastPeriod</c> (more columns are passed over), or <c>first,last</c> for
/// all enterprises alike, such as recessions. Lines that begin with # are comments.
/// </summary>
internal static class EventFile
{
    /// <summary>Kinds that are about filing and not about production: a production warning in one is a false alarm.</summary>
    private static readonly HashSet<string> Filing = new(StringComparer.OrdinalIgnoreCase) { "unitError", "late", "missing", "revision" };

    /// <param name="kinds">Kinds to keep; when empty all but those about filing.</param>
    /// <exception cref="InputException">A line is faulty; the message names it.</exception>
    public static List<KnownEvent> Read(TextReader reader, IReadOnlyList<string> kinds)
    {
        var events = new List<KnownEvent>();
        var line = 0;
        string[]? header = null;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (string.IsNullOrWhiteSpace(text) || text[0] == '#') continue;
            var fields = text.TrimStart('\uFEFF').Split(',', StringSplitOptions.TrimEntries);
            if (header is null)
            {
                header = fields;
                CheckHeader(header, line);
                continue;
            }

            var found = ReadLine(header, fields, line);
            if (kinds.Count > 0 ? kinds.Contains(found.Kind, StringComparer.OrdinalIgnoreCase) : !Filing.Contains(found.Kind)) events.Add(found);
        }

        if (header is null) throw new InputException("the file of events is empty; give a header line first,last or enterprise,kind,firstPeriod,lastPeriod");
        return events;
    }

    private static void CheckHeader(string[] header, int line)
    {
        string[] own = ["enterprise", "kind", "firstPeriod", "lastPeriod"];
        string[] common = ["first", "last"];
        if (!own.All(header.Contains) && !common.All(header.Contains))
            throw new InputException($"line {line}: the header must have {string.Join(',', common)} or {string.Join(',', own)}");
    }

    private static KnownEvent ReadLine(string[] header, string[] fields, int line)
    {
        if (fields.Length < header.Length) throw new InputException($"line {line}: {fields.Length} columns instead of {header.Length}; fill in the missing ones");
        var common = header.Contains("first");
        var found = new KnownEvent(common ? null : Field("enterprise"), common ? "event" : Field("kind"),
            PeriodOf(common ? "first" : "firstPeriod"), PeriodOf(common ? "last" : "lastPeriod"));
        return found.Last < found.First ? throw new InputException($"line {line}: the event ends before it begins; swap the two periods") : found;

        string Field(string name) => fields[Array.IndexOf(header, name)];

        Period PeriodOf(string name) => Period.TryParse(Field(name), CultureInfo.InvariantCulture, out var period)
            ? period
            : throw new InputException($"line {line}: '{Field(name)}' is not a period; write 2026-03");
    }
}
