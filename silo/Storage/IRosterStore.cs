using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Storage;

/// <summary>Edits of the roster.</summary>
public interface IRosterStore
{
    /// <summary>Puts enterprises on the roster, all or none; one whose code is there stays as it is.</summary>
    /// <returns>The codes that are new.</returns>
    Task<IReadOnlyList<string>> AddToRosterAsync(IReadOnlyList<EnterpriseProfile> enterprises, string why, string by, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Writes an enterprise's line anew.</summary>
    /// <param name="after">The version that it comes after.</param>
    /// <returns>False when somebody else was faster; nothing was stored.</returns>
    Task<bool> EditRosterAsync(EnterpriseProfile enterprise, int after, string why, string by, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>An enterprise's edits, oldest first.</summary>
    Task<IReadOnlyList<RosterVersion>> ReadRosterEditsAsync(int enterprise, CancellationToken cancellationToken);

    /// <summary>What an enterprise has figures of: the periods, in no order, and from when to when records of its meters are.</summary>
    Task<(IReadOnlyList<Period> Periods, DateTimeOffset? FirstRecord, DateTimeOffset? LastRecord)> ReadFiledAsync(int enterprise, CancellationToken cancellationToken);
}
