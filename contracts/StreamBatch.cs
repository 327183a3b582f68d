namespace Monitor.Contracts;

/// <summary>Records of one stream of one enterprise, in any order, taken whole or not at all.</summary>
/// <param name="Indicator">Code of an indicator that is metered.</param>
/// <param name="Unit">One of the indicator's units.</param>
public sealed record StreamBatch(string Indicator, string Unit, IReadOnlyList<StreamRecord> Records);
