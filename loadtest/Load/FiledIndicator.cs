namespace Monitor.Loadtest.Load;

/// <summary>An indicator that the fleet files.</summary>
/// <param name="Scale">The smallest enterprise's figure of one month; 0 for a percentage.</param>
/// <param name="Flow">Doubled where January and February are filed as one.</param>
public sealed record FiledIndicator(string Code, string Unit, long Scale, bool Flow);
