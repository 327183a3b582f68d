using Monitor.Contracts;

namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct StreamBatchWire(string Indicator, string Unit, StreamRecord[] Records);
