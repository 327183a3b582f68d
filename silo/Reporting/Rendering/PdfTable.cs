namespace Monitor.Reporting.Rendering;

/// <summary>A table in the PDF: lines of every cell and heights of every row, known before it is drawn.</summary>
internal sealed class PdfTable
{
    private const double Pad = 3;

    private const string Rule = "606060";
    private const string Shade = "E8EDF4";

    private readonly PdfFile _file;
    private readonly double _size;
    private readonly List<List<string>> _head;
    private readonly List<List<List<string>>> _rows;
    private readonly ReportTable _table;
    private readonly double[] _widths;

    public PdfTable(PdfFile file, ReportTable table, string language, double size, double width, PdfText text)
    {
        (_file, _table, _size) = (file, table, size);
        var whole = table.Columns.Sum(column => column.Width);
        _widths = [.. table.Columns.Select(column => width * column.Width / whole)];
        _head = [.. table.Columns.Select((column, i) => text.Lines(WebPageRenderer.Head(column, language), size, _widths[i] - (2 * Pad)))];
        _rows = [.. table.Rows.Select(row => row.Cells.Select((cell, i) => text.Lines(cell.In(language), size, _widths[i] - (2 * Pad))).ToList())];
    }

    private double Pitch => _size * 1.3;

    public double HeadHeight => Height(_head);

    /// <summary>Height of a row and of those that stay on its page; 0 for a row that is not there.</summary>
    public double HeightFrom(int row)
    {
        if (row >= _rows.Count) return 0;
        return Height(_rows[row]) + (PageLayout.StaysWithNext(row, _rows.Count) ? HeightFrom(row + 1) : 0);
    }

    /// <returns>Its height.</returns>
    public double DrawHead(PdfPage page, double left, double top)
    {
        page.Box(Shade, left, top, _widths.Sum(), HeadHeight);
        return Draw(page, _head, left, top, _ => TextSide.Middle);
    }

    /// <returns>Its height.</returns>
    public double Draw(PdfPage page, int row, double left, double top) =>
        Draw(page, _rows[row], left, top, column => _table.Rows[row].Cells[column].Figure is not null ? TextSide.Left : column == 0 || _table.Columns[column].Width > 2 ? TextSide.Right : TextSide.Middle);

    private double Height(List<List<string>> cells) => (cells.Max(lines => lines.Count) * Pitch) + (2 * Pad);

    private double Draw(PdfPage page, List<List<string>> cells, double left, double top, Func<int, TextSide> side)
    {
        var height = Height(cells);
        for (var column = 0; column < cells.Count; column++)
        {
            page.Frame(Rule, 0.5, left, top, _widths[column], height);
            var y = top + ((height - (cells[column].Count * Pitch)) / 2);
            foreach (var line in cells[column])
            {
                var room = _widths[column] - (2 * Pad) - _file.Measure(line, _size);
                page.Text(line, _size, left + Pad + (side(column) switch { TextSide.Left => room, TextSide.Middle => room / 2, _ => 0 }), y + (Pitch / 2) + (_size * 0.36));
                y += Pitch;
            }

            left += _widths[column];
        }

        return height;
    }
}
