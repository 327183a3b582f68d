namespace Monitor.Contracts;

/// <summary>A form of an enterprise for a period.</summary>
/// <param name="Due">The last day in time.</param>
/// <param name="Previous">The period that <see cref="FilingLine.Previous"/> is of.</param>
/// <param name="Receipts">What was filed so far, the newest first.</param>
/// <param name="Draft">The caller's own.</param>
public sealed record FilingSheet(
    string Form, Text FormName, Period Period, Period Previous, ReportingState State, DateOnly Due, DateTimeOffset? FiledAt, int OverdueWorkdays,
    IReadOnlyList<FilingLine> Lines, IReadOnlyList<FilingReceipt> Receipts, SavedDraft? Draft);
