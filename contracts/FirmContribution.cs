namespace Monitor.Contracts;

/// <summary>A firm's part in an aggregate's growth.</summary>
/// <param name="Value">Absent when the firm has not reported.</param>
/// <param name="Prior">Absent when it has nothing to compare with.</param>
/// <param name="Points">Its contribution to the growth in percentage points: (value - prior) / sum of comparable priors * 100. Absent unless it is present in both years.</param>
public sealed record FirmContribution(string Enterprise, string Name, double? Value, double? Prior, double? Points);
