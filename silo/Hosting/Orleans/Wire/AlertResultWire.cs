using Monitor.Contracts;

namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct AlertResultWire(AlertOutcome Outcome, int? Episode);
