using Monitor.Contracts;

namespace Monitor.Overview;

/// <summary>The city or a part of it in the month.</summary>
/// <param name="Firms">On its roster for a day of the month at least.</param>
/// <param name="Reported">Of those, firms that have reported their output.</param>
/// <param name="Coverage">The share of its weight that has reported, 0 to 1.</param>
/// <param name="Forms">Its row of the reporting-rate table; absent while that is being counted, and for industries and chains.</param>
/// <param name="TargetGap">Growth of value added to date less what its target expects by now, in points; absent where there is none.</param>
public sealed record OverviewPlace(
    SubjectKind Kind, string Code, Text Name, int Firms, int Reported, double Coverage, ReportingCount? Forms, double? TargetGap, IReadOnlyList<OverviewFigure> Figures);
