using System.Globalization;
using System.Text;

namespace Monitor.Loadtest.Results;

/// <summary>A table that reads well on a terminal and is Markdown.</summary>
public sealed class TextTable(params IReadOnlyList<string> head)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    public void Add(params IReadOnlyList<string> row) => _rows.Add(row);

    public override string ToString()
    {
        var widths = head.Select((name, column) => _rows.Select(row => row[column].Length).Append(name.Length).Max()).ToList();
        var text = new StringBuilder();
        Write(text, head, widths);
        text.AppendLine($"|{string.Concat(widths.Select(width => new string('-', width + 2) + "|"))}");
        foreach (var row in _rows) Write(text, row, widths);
        return text.ToString();
    }

    public static string Number(double value) => value switch
    {
        double.NaN => "",
        >= 10_000 => value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' '),
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };

    private static void Write(StringBuilder text, IReadOnlyList<string> row, List<int> widths) =>
        text.AppendLine($"| {string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column])))} |");
}
