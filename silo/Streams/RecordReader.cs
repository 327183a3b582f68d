using System.Globalization;
using System.Text.Json;
using Monitor.Contracts;

namespace Monitor.Streams;

/// <summary>Reads a batch of records from CSV or JSON, whole: every fault is told with its place, and with one of them nothing is taken.</summary>
public static class RecordReader
{
    private const int MostProblems = 20;

    /// <summary>CSV with a header that names <c>timestamp</c> and <c>value</c>; other columns are passed over.</summary>
    public static (List<StreamRecord> Records, List<SubmissionProblem> Problems) ReadCsv(string text, TimeZoneInfo zone)
    {
        var (records, problems) = (new List<StreamRecord>(), new List<SubmissionProblem>());
        using var reader = new StringReader(text);
        var header = Cells(reader.ReadLine() ?? "");
        var (time, value) = (Column(header, "timestamp", problems), Column(header, "value", problems));
        for (var line = 2; problems.Count < MostProblems && reader.ReadLine() is { } row; line++)
        {
            if (string.IsNullOrWhiteSpace(row) || time < 0 || value < 0) continue;
            var cells = Cells(row);
            if (cells.Length != header.Length)
                problems.Add(new("csv.columns", $"line {line}", new($"有{cells.Length}列，而表头有{header.Length}列。", $"It has {cells.Length} columns where the header has {header.Length}.")));
            else if (Number(cells[value], $"line {line}", problems) is { } number)
                Add(cells[time], number, $"line {line}", zone, records, problems);
        }

        return (records, problems);
    }

    /// <summary>An array of objects with <c>timestamp</c> and <c>value</c>.</summary>
    /// <exception cref="JsonException">The text is no such array.</exception>
    public static (List<StreamRecord> Records, List<SubmissionProblem> Problems) ReadJson(ReadOnlySpan<byte> json, TimeZoneInfo zone)
    {
        var (records, problems) = (new List<StreamRecord>(), new List<SubmissionProblem>());
        var written = JsonSerializer.Deserialize<List<WrittenRecord>>(json, MonitorJson.Options) ?? throw new JsonException("Records are an array.", "$", 0, 0);
        for (var i = 0; i < written.Count && problems.Count < MostProblems; i++)
        {
            if (written[i] is not { } record) throw new JsonException("A record is an object.", $"$[{i}]", null, null);
            Add(record.Timestamp, record.Value, $"/{i}", zone, records, problems);
        }

        return (records, problems);
    }

    private static void Add(string timestamp, double value, string where, TimeZoneInfo zone, List<StreamRecord> records, List<SubmissionProblem> problems)
    {
        if (RecordTime.TryParse(timestamp, zone, out var at))
        {
            records.Add(new(at, value));
            return;
        }

        problems.Add(new("timestamp.notTime", where, new(
            $"“{timestamp}”不是时间；请写成2026-03-01 08:15:00（当地时间）或2026-03-01T08:15:00+08:00。",
            $"'{timestamp}' is no timestamp; write 2026-03-01 08:15:00 for local time, or 2026-03-01T08:15:00+08:00.")));
    }

    private static double? Number(string cell, string where, List<SubmissionProblem> problems)
    {
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        problems.Add(new("value.notNumber", where, new($"“{cell}”不是数；请写成12.5，缺失的记录请删去这一行。", $"'{cell}' is not a number; write 12.5, and leave the line out when the record is missing.")));
        return null;
    }

    private static int Column(string[] header, string name, List<SubmissionProblem> problems)
    {
        var column = Array.FindIndex(header, cell => cell.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (column < 0) problems.Add(new("csv.header", "line 1", new($"表头缺少“{name}”列；首行请写timestamp,value。", $"The header has no column '{name}'; begin with timestamp,value.")));
        return column;
    }

    private static string[] Cells(string line) => [.. line.TrimStart('\uFEFF').Split(',').Select(cell => cell.Trim().Trim('"'))];
}
