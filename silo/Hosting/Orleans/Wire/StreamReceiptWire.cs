namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct StreamReceiptWire(string Enterprise, string Indicator, int Accepted, int Late, int Known, DateTimeOffset Through, int Transitions);
