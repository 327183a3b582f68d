namespace Monitor.Contracts;

/// <summary>A line of a form: what it asks, what is filed, and what stands beside it. Figures are in the kept unit, which is the first; what is not there is absent.</summary>
/// <param name="Required">Without it the form is not filed.</param>
/// <param name="Asks">The bases that the form has a place for.</param>
/// <param name="Value">The period's own figure as it was filed.</param>
/// <param name="Base">The base that was reported with it.</param>
/// <param name="YearToDate">The year to date as it was filed.</param>
/// <param name="YearToDateBase">The base that was reported with that.</param>
/// <param name="Previous">The period before.</param>
/// <param name="PreviousToDate">The year up to the end of the period before: 0 in the first of a year.</param>
/// <param name="LastYear">The same period of last year, as it stands now.</param>
/// <param name="LastYearToDate">Last year up to the end of the same period.</param>
public sealed record FilingLine(
    string Indicator, bool Required, IReadOnlyList<FilingUnit> Units, IReadOnlyList<Basis> Asks,
    double? Value, double? Base, double? YearToDate, double? YearToDateBase, double? Previous, double? PreviousToDate, double? LastYear, double? LastYearToDate);
