namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct SubmissionProblemWire(string Code, string Where, string Zh, string En);
