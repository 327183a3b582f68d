using Monitor.Contracts;

namespace Monitor.Targets;

/// <summary>What somebody wants a year target to be.</summary>
/// <param name="After">The version that was read; 0 when the target has never been edited.</param>
/// <param name="Value">Null to withdraw it.</param>
/// <param name="By">For whom a machine speaks; a person who is signed in is named by the session.</param>
/// <param name="Weights">Twelve monthly shares of the year's increment, or none for last year's own pattern.</param>
public sealed record TargetEdit(SubjectKind Kind, string Code, string Target, int Year, int After, double? Value, IReadOnlyList<double> Weights, string Why, string By = "");
