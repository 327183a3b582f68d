using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>Who did what, and who saw what. Only added to: the database refuses anything else.</summary>
public interface IAuditStore
{
    /// <param name="entries">Their numbers are assigned here.</param>
    Task AddAuditAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken);

    Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(AuditFilter filter, CancellationToken cancellationToken);

    /// <summary>What sessions are protected with.</summary>
    Task<IReadOnlyList<string>> ReadProtectionKeysAsync(CancellationToken cancellationToken);

    Task AddProtectionKeyAsync(string name, string xml, CancellationToken cancellationToken);
}
