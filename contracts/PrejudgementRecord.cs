namespace Monitor.Contracts;

/// <summary>Past pre-judgements of a series against what came. Of each origin the first version counts: what was said before anything was known.</summary>
/// <param name="Count">Outcomes there are.</param>
/// <param name="MeanAbsoluteErrorPercent">Mean of the absolute errors in percent of what came; absent while nothing has come.</param>
/// <param name="Coverage80">Share of outcomes inside the 80 % interval, in percent; absent while nothing has come.</param>
/// <param name="Coverage95">The same of the 95 % interval.</param>
/// <param name="Outcomes">By origin and period, the newest origin first.</param>
public sealed record PrejudgementRecord(int Count, double? MeanAbsoluteErrorPercent, double? Coverage80, double? Coverage95, IReadOnlyList<PrejudgementOutcome> Outcomes);
