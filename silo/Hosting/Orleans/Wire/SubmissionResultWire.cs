using Monitor.Contracts;

namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct SubmissionResultWire(SubmissionReceipt? Receipt, bool Explainable, SubmissionProblem[] Problems);
