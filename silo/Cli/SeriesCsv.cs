using System.Globalization;

namespace Monitor.Cli;

/// <summary>Reads <c>series,period,value</c> rows: period <c>YYYY-MM</c>, an empty value for a missing month, rows in any order.</summary>
internal static class SeriesCsv
{
    private const int MostMonths = 2400;

    /// <summary>The series in the order of their first rows.</summary>
    /// <exception cref="InputException">A row cannot be used.</exception>
    public static IReadOnlyList<MonthlySeries> Read(TextReader reader)
    {
        var months = new Dictionary<string, SortedDictionary<int, double>>();
        var order = new List<string>();
        foreach (var (line, fields) in CsvColumns.Read(reader, "series", "period", "value"))
        {
            var name = fields[0];
            if (name.Length == 0)
                throw new InputException($"line {line}: the series has no name; fill in the column 'series'");
            var month = Month(fields[1], line);
            var value = Value(fields[2], line);
            if (!months.TryGetValue(name, out var values))
            {
                months.Add(name, values = []);
                order.Add(name);
            }

            if (!values.TryAdd(month, value))
                throw new InputException($"line {line}: {name} already has a value for {Text(month)}; keep one of the two rows");
        }

        return [.. order.Select(name => Fill(name, months[name]))];
    }

    /// <summary>A month as <c>YYYY-MM</c>.</summary>
    public static string Text(int month) => $"{month / 12:0000}-{month % 12 + 1:00}";

    private static MonthlySeries Fill(string name, SortedDictionary<int, double> values)
    {
        var first = values.Keys.First();
        var count = values.Keys.Last() - first + 1;
        if (count > MostMonths)
            throw new InputException($"{name} reaches from {Text(first)} to {Text(first + count - 1)}, more than {MostMonths} months; correct the periods");
        var filled = new double[count];
        Array.Fill(filled, double.NaN);
        foreach (var (month, value) in values)
            filled[month - first] = value;
        return new MonthlySeries(name, first, filled);
    }

    private static int Month(string text, int line)
    {
        if (text.Length == 7 && text[4] == '-'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && month is >= 1 and <= 12)
        {
            return 12 * year + month - 1;
        }

        throw new InputException($"line {line}: '{text}' is not a month; write the period as YYYY-MM, for example 2026-03");
    }

    private static double Value(string text, int line)
    {
        if (text.Length == 0)
            return double.NaN;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            return value;
        throw new InputException($"line {line}: '{text}' is not a number; write digits with a decimal point, or leave the value empty for a missing month");
    }
}
