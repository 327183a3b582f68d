using System.Globalization;
using System.Text;

namespace Monitor.Reporting.Rendering;

/// <summary>What is drawn on a page. Points from the upper left corner; colours are six hexadecimal digits.</summary>
internal sealed class PdfPage(PdfFile file, double height)
{
    /// <summary>A circle's quarter as a curve.</summary>
    private const double Roundness = 0.5523;

    private readonly StringBuilder _content = new();

    public string Content => _content.ToString();

    /// <param name="y">Of the base line.</param>
    public void Text(string text, double size, double x, double y)
    {
        if (text.Length > 0) Add($"0 g BT /F {size:0.##} Tf {x:0.##} {height - y:0.##} Td <{file.Encode(text)}> Tj ET\n");
    }

    public void Line(string colour, double width, double x1, double y1, double x2, double y2) =>
        Add($"{Colour(colour)} RG {width:0.##} w {x1:0.##} {height - y1:0.##} m {x2:0.##} {height - y2:0.##} l S\n");

    public void Frame(string colour, double width, double x, double y, double across, double down) =>
        Add($"{Colour(colour)} RG {width:0.##} w {x:0.##} {height - y - down:0.##} {across:0.##} {down:0.##} re S\n");

    public void Box(string colour, double x, double y, double across, double down) =>
        Add($"{Colour(colour)} rg {x:0.##} {height - y - down:0.##} {across:0.##} {down:0.##} re f\n");

    public void Disc(string colour, double x, double y, double radius)
    {
        var (up, k) = (height - y, radius * Roundness);
        Add($"{Colour(colour)} rg {x + radius:0.##} {up:0.##} m {x + radius:0.##} {up + k:0.##} {x + k:0.##} {up + radius:0.##} {x:0.##} {up + radius:0.##} c ");
        Add($"{x - k:0.##} {up + radius:0.##} {x - radius:0.##} {up + k:0.##} {x - radius:0.##} {up:0.##} c ");
        Add($"{x - radius:0.##} {up - k:0.##} {x - k:0.##} {up - radius:0.##} {x:0.##} {up - radius:0.##} c ");
        Add($"{x + k:0.##} {up - radius:0.##} {x + radius:0.##} {up - k:0.##} {x + radius:0.##} {up:0.##} c f\n");
    }

    private static string Colour(string digits) =>
        string.Join(' ', Enumerable.Range(0, 3).Select(i => (Convert.ToInt32(digits.Substring(i * 2, 2), 16) / 255.0).ToString("0.###", CultureInfo.InvariantCulture)));

    private void Add(FormattableString text) => _content.Append(text.ToString(CultureInfo.InvariantCulture));
}
