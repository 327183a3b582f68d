namespace Monitor.Cli;

/// <summary>A named series as read from a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="First">Its first month, counted as 12 * year + month - 1.</param>
/// <param name="Values">One value for each month from the first on; not-a-number where the file has none.</param>
internal sealed record MonthlySeries(string Name, int First, double[] Values);
