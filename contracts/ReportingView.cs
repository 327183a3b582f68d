namespace Monitor.Contracts;

/// <summary>How a form of an enterprise stands for a period.</summary>
/// <param name="Due">The last day in time.</param>
/// <param name="FiledAt">When the form became complete; absent when it is not.</param>
/// <param name="OverdueWorkdays">Workdays after the due day, up to the filing or, when it is missing, up to today.</param>
public sealed record ReportingView(
    string Enterprise, string EnterpriseName, string Area, string Form, Text FormName, Period Period, ReportingState State,
    DateOnly Due, DateTimeOffset? FiledAt, int OverdueWorkdays);
