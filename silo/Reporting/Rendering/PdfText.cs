namespace Monitor.Reporting.Rendering;

/// <summary>Breaks text into lines: Chinese between any two letters but before closing marks and after opening ones, Latin between words.</summary>
internal sealed class PdfText(Func<string, double, double> measure)
{
    private const string NeverFirst = "，。；：、！？）》」』”’%,.;:!?)]}";
    private const string NeverLast = "（《「『“‘([{";

    private readonly Dictionary<(double, string), double> _widths = [];

    /// <param name="indent">Of the first line.</param>
    public List<string> Lines(string text, double size, double width, double indent = 0)
    {
        var lines = new List<string>();
        var (line, room) = ("", width - indent);
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Width(line, size) + Width(piece.TrimEnd(), size) > room)
            {
                lines.Add(line.TrimEnd());
                (line, room) = ("", width);
            }

            // A word wider than the line is cut where the line ends.
            var rest = line.Length == 0 ? piece.TrimStart() : piece;
            while (Width(rest.TrimEnd(), size) > room && rest.Length > 1)
            {
                var length = rest.Length - 1;
                while (length > 1 && Width(rest[..length], size) > room) length--;
                lines.Add(rest[..length]);
                (rest, room) = (rest[length..], width);
            }

            line += rest;
        }

        if (line.Length > 0 || lines.Count == 0) lines.Add(line.TrimEnd());
        return lines;
    }

    private double Width(string text, double size)
    {
        if (text.Length > 24) return Width(text[..24], size) + Width(text[24..], size);
        if (!_widths.TryGetValue((size, text), out var width)) _widths.Add((size, text), width = text.Length == 0 ? 0 : measure(text, size));
        return width;
    }

    /// <summary>The parts between which a line may break.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var (before, here) = (text[i - 1], text[i]);
            if (NeverFirst.Contains(here) || NeverLast.Contains(before)) continue;
            if (before != ' ' && !IsWide(before) && !IsWide(here)) continue;
            if (here == ' ') continue;
            yield return text[start..i];
            start = i;
        }

        if (start < text.Length) yield return text[start..];
    }

    private static bool IsWide(char letter) => letter >= 0x2E80;
}
