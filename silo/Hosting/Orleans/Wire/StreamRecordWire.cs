namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct StreamRecordWire(DateTimeOffset At, double Value);
