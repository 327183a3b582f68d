namespace Monitor.Contracts;

/// <summary>What can be set of the replay.</summary>
/// <param name="SecondsPerMonth">Real seconds for one month of history.</param>
public sealed record DemoSettings(bool Running, double SecondsPerMonth);
