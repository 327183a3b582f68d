namespace Monitor.Reporting.Rendering;

/// <summary>
/// Measures of the ordinary layout of GB/T 9704-2012, 党政机关公文格式: A4; margins 37 mm above, 28 mm left and a type area of 156 mm by 225 mm,
/// hence 26 mm right and 35 mm below; body in 仿宋 of size 3 (16 pt), 22 lines a page (28 pt); title in 小标宋 of size 2 (22 pt); page numbers
/// of size 4 (14 pt) 7 mm below the type area, with a dash on each side, right on odd and left on even pages, one character in.
/// </summary>
public static class PageLayout
{
    /// <summary>A table of so few rows stays on one page.</summary>
    private const int SmallTable = 8;

    public const double PageWidth = 210;
    public const double PageHeight = 297;
    public const double Top = 37;
    public const double Bottom = 35;
    public const double Left = 28;
    public const double Right = 26;

    /// <summary>From the type area's lower edge to the page number.</summary>
    public const double PageNumberGap = 7;

    public const double BodySize = 16;
    public const double LinePitch = 28;
    public const double TitleSize = 22;
    public const double PageNumberSize = 14;

    private static readonly string[] Digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>Points of a length in millimetres.</summary>
    public static double Points(double millimetres) => millimetres * 72 / 25.4;

    /// <summary>Twentieths of a point of a length in millimetres.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(Points(millimetres) * 20);

    /// <summary>Number of a heading of the first order, from 0: 一、 ...</summary>
    public static string First(int index, bool english) => english ? $"{index + 1}. " : $"{Digits[index % 10]}、";

    /// <summary>Number of a heading of the second order, from 0: （一） ...</summary>
    public static string Second(int index, bool english) => english ? $"({index + 1}) " : $"（{Digits[index % 10]}）";

    public static bool IsEnglish(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a row of a table stays on the page of the next one: a small table is not broken, and no row stands alone before or after a break.</summary>
    public static bool StaysWithNext(int row, int rows) => row < rows - 1 && (rows <= SmallTable || row == 0 || row == rows - 2);
}
