using System.Globalization;

namespace Monitor.Forecasting.Streams;

/// <summary>Reads stream files, columns <c>timestamp</c> and <c>value</c> in any order, one record at a time: an endless file costs no memory.</summary>
public static class StreamCsv
{
    private static readonly string[] TimestampFormats =
    [
        "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK",
    ];

    /// <summary>The records in file order; blank lines are passed over.</summary>
    /// <exception cref="FormatException">A line is not a record; the message names the line and what to change.</exception>
    public static IEnumerable<StreamRow> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var header = Cells(reader.ReadLine() ?? throw new FormatException("line 1: the input is empty; begin it with the header timestamp,value"));
        var (time, value) = (Column(header, "timestamp"), Column(header, "value"));
        var number = 1L;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Row(number, Cells(line), time, value, header.Length);
            }
        }
    }

    /// <summary>Parses a timestamp; an offset is dropped, since days and weeks are those of the plant.</summary>
    public static bool TryTimestamp(string text, out DateTime timestamp)
    {
        var parsed = DateTimeOffset.TryParseExact(text, TimestampFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment);
        timestamp = moment.DateTime;
        return parsed;
    }

    private static StreamRow Row(long line, string[] cells, int time, int value, int columns)
    {
        if (cells.Length != columns)
        {
            throw new FormatException($"line {line}: {cells.Length} columns where the header has {columns}; write one record as timestamp,value");
        }

        if (!TryTimestamp(cells[time], out var timestamp))
        {
            throw new FormatException($"line {line}: '{cells[time]}' is not a timestamp; write it as 2026-03-01 08:15:00 or 2026-03-01T08:15:00Z");
        }

        var number = double.NaN;
        if (cells[value].Length > 0 && !double.TryParse(cells[value], NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            throw new FormatException($"line {line}: '{cells[value]}' is not a number; write it as 12.5, or leave it empty when it is missing");
        }

        return new StreamRow(line, cells[time], cells[value], timestamp, number);
    }

    private static int Column(string[] header, string name)
    {
        var column = Array.FindIndex(header, cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase));
        return column >= 0 ? column : throw new FormatException($"line 1: no column '{name}'; begin the file with the header timestamp,value");
    }

    private static string[] Cells(string line)
    {
        var cells = line.Split(',');
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = cells[i].Trim().Trim('"');
        }

        return cells;
    }
}
