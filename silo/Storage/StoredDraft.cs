using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>A draft of a form. Its revision is the one that saving it gives.</summary>
public sealed record StoredDraft(string Form, Period Period, SavedDraft Saved);
