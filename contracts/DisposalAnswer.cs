namespace Monitor.Contracts;

/// <summary>What the responsible unit found.</summary>
/// <param name="Recovery">The day by which the unit expects things to be as they should.</param>
public sealed record DisposalAnswer(string Cause, string Impact, string Measure, DateOnly Recovery);
