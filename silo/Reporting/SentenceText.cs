using System.Globalization;
using System.Text.RegularExpressions;

namespace Monitor.Reporting;

/// <summary>Puts figures into a sentence.</summary>
public static partial class SentenceText
{
    public static string Write(string template, IReadOnlyList<ReportFigure> figures, string language)
    {
        var english = language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        return Place().Replace(template, match =>
        {
            var figure = figures[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)];
            return match.Groups[2].Value switch
            {
                "abs" => WithUnit(figure.AbsoluteNumber, figure, english),
                "bare" => figure.Number,
                "growth" => Growth(figure, english),
                _ => WithUnit(figure.Number, figure, english),
            };
        });
    }

    private static string Growth(ReportFigure figure, bool english) => figure.Value switch
    {
        null => english ? "not comparable" : "无可比数据",
        0 => english ? "unchanged" : "持平",
        > 0 => (english ? "up " : "增长") + WithUnit(figure.AbsoluteNumber, figure, english),
        _ => (english ? "down " : "下降") + WithUnit(figure.AbsoluteNumber, figure, english),
    };

    private static string WithUnit(string number, ReportFigure figure, bool english) => figure.Value is null
        ? english ? "no figure" : "暂无数据"
        : english && figure.Unit.En.Length > 0 ? $"{number} {figure.Unit.En}" : number + (english ? figure.Unit.En : figure.Unit.Zh);

    [GeneratedRegex(@"\{(\d+)(?::(\w+))?\}")]
    private static partial Regex Place();
}
