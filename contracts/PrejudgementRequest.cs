namespace Monitor.Contracts;

/// <summary>Asks for a run.</summary>
/// <param name="Period">The origin: the last month whose figures it shall know.</param>
public sealed record PrejudgementRequest(Period Period);
