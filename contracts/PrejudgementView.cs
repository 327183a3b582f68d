namespace Monitor.Contracts;

/// <summary>A pre-judgement (预判) of one series: where the coming months, the quarter and the year are going.</summary>
/// <param name="Origin">The last period whose figures it knows.</param>
/// <param name="Version">A new one is made when figures up to the origin have changed; earlier ones are kept.</param>
/// <param name="At">When it was made.</param>
/// <param name="Observations">Periods with a figure that it rests on.</param>
/// <param name="Estimated">Figures up to the origin in the year that are not reported and were estimated.</param>
/// <param name="Steps">The periods after the origin up to the year's end.</param>
/// <param name="Target">Absent where no target is set.</param>
/// <param name="Change">Absent for a first pre-judgement of a year.</param>
/// <param name="Origins">All origins there are of this series, the newest first.</param>
public sealed record PrejudgementView(
    SubjectKind Kind, string Subject, string Name, string Indicator, string Unit, Period Origin, int Version, DateTimeOffset At, int Observations, int Estimated,
    IReadOnlyList<PrejudgedFigure> Steps, PrejudgedFigure Quarter, PrejudgedFigure Year, PrejudgedTarget? Target, PrejudgementChange? Change, IReadOnlyList<Period> Origins);
