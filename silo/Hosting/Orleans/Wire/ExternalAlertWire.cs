using Monitor.Contracts;

namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct ExternalAlertWire(AlertEvidence Evidence, Level Level, bool Firing, string Indicator);
