using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>What the filing page reads and keeps.</summary>
public interface IFilingStore
{
    /// <summary>All versions of a subject's readings of some periods, oldest first.</summary>
    Task<IReadOnlyList<StoredReading>> ReadFiledAsync(int subject, IReadOnlyCollection<Period> periods, CancellationToken cancellationToken);

    /// <returns>An account's drafts of a subject.</returns>
    Task<IReadOnlyList<StoredDraft>> ReadDraftsAsync(string account, int subject, CancellationToken cancellationToken);

    /// <summary>Saves a draft on top of a revision; 0 for the first.</summary>
    /// <returns>False when the one there is another: somebody else, or the same person elsewhere, was faster.</returns>
    Task<bool> SaveDraftAsync(string account, int subject, StoredDraft draft, CancellationToken cancellationToken);

    Task DropDraftAsync(string account, int subject, string form, Period period, CancellationToken cancellationToken);
}
