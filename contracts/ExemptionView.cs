namespace Monitor.Contracts;

/// <summary>A recorded decision on whether a form is expected. Of those that cover a month the one with the highest number holds.</summary>
public sealed record ExemptionView(
    long No, string Enterprise, string? Form, Period First, Period? Last, ExemptionKind Kind, string Reason, string By, DateTimeOffset At);
