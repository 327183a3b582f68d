namespace Monitor.Contracts;

/// <summary>What another monitor says of an enterprise: its alert as it was sent.</summary>
/// <param name="Name">Of the alert.</param>
/// <param name="Fingerprint">Tells the alert from the sender's others.</param>
/// <param name="StartsAt">When it began, on the bureau's clock.</param>
/// <param name="EndsAt">When it ended; absent while it fires.</param>
/// <param name="Source">Where the sender shows it; empty when it does not say.</param>
public sealed record AlertEvidence(
    string Name, string Fingerprint, DateTimeOffset StartsAt, DateTimeOffset? EndsAt, IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, string> Annotations, string Source);
