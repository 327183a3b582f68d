namespace Monitor.Contracts;

/// <summary>An alert of another monitor about one enterprise.</summary>
/// <param name="Firing">False: it has ended.</param>
/// <param name="Indicator">Code of the indicator it is about; empty when it is about none of the catalogue.</param>
public sealed record ExternalAlert(AlertEvidence Evidence, Level Level, bool Firing, string Indicator);
