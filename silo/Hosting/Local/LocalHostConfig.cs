namespace Monitor.Hosting.Local;

/// <summary>How the local host uses memory.</summary>
/// <param name="ActivationLimit">Enterprises kept in memory; about 20 kB each with two years of twelve monthly figures.</param>
public sealed record LocalHostConfig(int ActivationLimit = 20_000);
