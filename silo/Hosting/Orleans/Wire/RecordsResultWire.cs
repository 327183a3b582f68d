using Monitor.Contracts;

namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct RecordsResultWire(StreamReceipt? Receipt, SubmissionProblem[] Problems);
