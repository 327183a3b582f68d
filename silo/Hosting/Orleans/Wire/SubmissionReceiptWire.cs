namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct SubmissionReceiptWire(string Enterprise, string Key, int Version, int Readings, int Revised, int Transitions, bool Replayed);
