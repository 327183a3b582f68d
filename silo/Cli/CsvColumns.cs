using System.Text;

namespace Monitor.Cli;

/// <summary>
/// Reads the columns a command needs, by header name, from a CSV with one row a line (RFC 4180 but for line breaks inside quotes). Blank
/// lines are passed over.
/// </summary>
internal static class CsvColumns
{
    /// <summary>The line number (the header is line 1) and the named fields of each row, without blanks around them.</summary>
    /// <exception cref="InputException">The file is empty, a column is missing, a row is too short or a quote is left open.</exception>
    public static IEnumerable<(int Line, string[] Fields)> Read(TextReader reader, params string[] names)
    {
        var header = reader.ReadLine()?.TrimStart('\uFEFF')
            ?? throw new InputException($"the file is empty; give a header line with the columns {string.Join(',', names)}");
        var columns = Split(header, 1);
        var positions = names.Select(name => columns.IndexOf(name)).ToArray();
        var missing = Array.IndexOf(positions, -1);
        if (missing >= 0)
            throw new InputException($"line 1: there is no column '{names[missing]}'; the header must have {string.Join(',', names)}");
        var line = 1;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var row = Split(text, line);
            if (row.Count <= positions.Max())
                throw new InputException($"line {line}: {row.Count} columns instead of {columns.Count}; fill in the missing ones");
            yield return (line, [.. positions.Select(position => row[position])]);
        }
    }

    private static List<string> Split(string text, int line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(c);
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        if (quoted)
            throw new InputException($"line {line}: a quotation mark is left open; close it on the same line");
        fields.Add(field.ToString().Trim());
        return fields;
    }
}
