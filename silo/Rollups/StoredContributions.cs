namespace Monitor.Rollups;

/// <summary>A committed change as roll-ups read it.</summary>
/// <param name="Contributions">As <see cref="ContributionCodec"/> writes them; null when there are none.</param>
public sealed record StoredContributions(long Position, int Subject, byte[]? Contributions);
