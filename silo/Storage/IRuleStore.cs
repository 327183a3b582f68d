namespace Monitor.Storage;

/// <summary>The versions of rules, mutes, channels, routes and ladders, append-only.</summary>
public interface IRuleStore
{
    /// <summary>All versions of a kind of document, by id and version.</summary>
    Task<IReadOnlyList<DocumentVersion>> ReadDocumentsAsync(DocumentKind kind, CancellationToken cancellationToken);

    /// <summary>Adds a version.</summary>
    /// <returns>False when that version is there: somebody else was faster.</returns>
    Task<bool> AddDocumentAsync(DocumentKind kind, DocumentVersion version, CancellationToken cancellationToken);

    /// <summary>A number that grows with every version of a rule, a mute, a target or a line of the roster, and the one up to which all enterprises have been brought in line.</summary>
    Task<(long Stamp, long Swept)> ReadRuleStampAsync(CancellationToken cancellationToken);

    Task MarkSweptAsync(long stamp, CancellationToken cancellationToken);
}
