using Monitor.Contracts;

namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct SubmittedReadingWire(string Indicator, double Value, string Unit, Basis Basis, double? Base);
