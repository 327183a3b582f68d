namespace Monitor.Hosting.Local;

/// <summary>How the local host uses memory.</summary>
/// <param name="ActivationLimit">Enterprises kept in memory; about 10 to 30 kB each.</param>
public sealed record LocalHostConfig(int ActivationLimit = 20_000);
