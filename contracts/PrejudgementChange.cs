namespace Monitor.Contracts;

/// <summary>What the expectation of a year's end owes to what happened since the pre-judgement before; the three parts add up to <paramref name="Total"/>.</summary>
/// <param name="Since">Origin of the pre-judgement before.</param>
/// <param name="Before">The year's expectation then.</param>
/// <param name="Now">The year's expectation now.</param>
/// <param name="Total">The difference.</param>
/// <param name="Surprise">From the figures that came: what they differ from what was expected of them.</param>
/// <param name="Outlook">From what is now expected of the months still to come.</param>
/// <param name="Revision">From figures that had been there and were corrected.</param>
public sealed record PrejudgementChange(Period Since, double Before, double Now, double Total, double Surprise, double Outlook, double Revision);
