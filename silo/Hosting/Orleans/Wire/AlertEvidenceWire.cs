namespace Monitor.Hosting.Orleans.Wire;

[GenerateSerializer, Immutable]
internal record struct AlertEvidenceWire(
    string Name, string Fingerprint, DateTimeOffset StartsAt, DateTimeOffset? EndsAt, Dictionary<string, string> Labels, Dictionary<string, string> Annotations, string Source);
