namespace Monitor.Contracts;

/// <summary>The replay of sample history.</summary>
/// <param name="Running">The replay clock moves.</param>
/// <param name="Now">The time on the replay clock.</param>
/// <param name="SecondsPerMonth">Pace: real seconds for one month of history.</param>
/// <param name="Done">The history has been replayed to its end.</param>
public sealed record DemoStatus(bool Running, DateTimeOffset Now, double SecondsPerMonth, bool Done);
