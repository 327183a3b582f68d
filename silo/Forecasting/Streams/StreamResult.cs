namespace Monitor.Forecasting.Streams;

/// <summary>How one stream fared at one threshold.</summary>
/// <param name="Name">The stream.</param>
/// <param name="Windows">Known windows.</param>
/// <param name="Detected">Windows with at least one alarm after probation.</param>
/// <param name="FirstDelay">Records from the first detected window's start to its first alarm; null when none was detected.</param>
/// <param name="FalseAlarms">Alarms outside all windows, after probation.</param>
/// <param name="Score">0 for no alarm at all, 100 for every window hit at once and nothing else; for a stream without windows, the penalty in windows' worth (0 or negative).</param>
public sealed record StreamResult(string Name, int Windows, int Detected, int? FirstDelay, int FalseAlarms, double Score);
