namespace Monitor.Contracts;

/// <summary>Saves a draft over the one that was read.</summary>
/// <param name="After">Revision of the draft that was read; 0 when there was none.</param>
public sealed record DraftRequest(int After, FilingDraft Draft);
