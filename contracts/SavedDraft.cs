namespace Monitor.Contracts;

/// <summary>A draft as it was last saved.</summary>
/// <param name="Revision">Counts saves, so that one made at another place does not go unnoticed.</param>
public sealed record SavedDraft(int Revision, DateTimeOffset SavedAt, FilingDraft Draft);
