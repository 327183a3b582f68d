using Monitor.Contracts;

namespace Monitor.Readings.Imports;

/// <summary>What a table holds once it is checked: submissions by enterprise, in order of period; or what is wrong with it.</summary>
public sealed record ImportPlan(IReadOnlyList<IReadOnlyList<Submission>> Submissions, ProblemList Problems);
