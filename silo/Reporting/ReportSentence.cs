using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A sentence with its figures. Every number it tells is one of them, but for dates.</summary>
/// <param name="Id">Unique in the report; the same in the next version.</param>
/// <param name="Template">
/// Places of figures: <c>{0}</c> number and unit, <c>{0:abs}</c> without its sign, <c>{0:bare}</c> the number alone,
/// <c>{0:growth}</c> <c>增长5.2%</c> or <c>下降3.1%</c>, <c>up 5.2 %</c> or <c>down 3.1 %</c>.
/// </param>
public sealed record ReportSentence(string Id, Text Template, IReadOnlyList<ReportFigure> Figures)
{
    /// <param name="language">An IETF tag.</param>
    public string In(string language) => SentenceText.Write(Template.In(language), Figures, language);
}
