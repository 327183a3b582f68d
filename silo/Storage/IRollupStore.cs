using Monitor.Contracts;
using Monitor.Rollups;

namespace Monitor.Storage;

/// <summary>The durable side of roll-ups.</summary>
public interface IRollupStore
{
    /// <summary>Gives numbers to subjects that are no enterprises; one that has a number keeps it.</summary>
    Task<IReadOnlyDictionary<Subject, int>> NumberSubjectsAsync(IReadOnlyList<Subject> subjects, CancellationToken cancellationToken);

    /// <summary>Reads changes in order of commit, those without contributions too.</summary>
    /// <param name="after">Position of the last change already taken.</param>
    Task<IReadOnlyList<StoredContributions>> ReadContributionsAsync(long after, int atMost, CancellationToken cancellationToken);

    /// <summary>Reads cursor, cells, episodes and versions of all aggregates as one consistent whole.</summary>
    Task<RollupTables> ReadRollupsAsync(CancellationToken cancellationToken);

    /// <summary>Reads the same of one aggregate.</summary>
    Task<RollupTables> ReadRollupAsync(int subject, CancellationToken cancellationToken);

    /// <summary>Moves the cursor on and stores cells and transitions, all in one transaction.</summary>
    /// <returns>False when the cursor had moved: another process has taken the changes, nothing was stored.</returns>
    Task<bool> CommitRollupsAsync(RollupBatch batch, CancellationToken cancellationToken);

    /// <summary>Every version of firms' readings of an indicator in some periods, in order of version, with the stamp that ranks it.</summary>
    Task<IReadOnlyList<FirmReading>> ReadFirmsAsync(IReadOnlyList<int> subjects, int indicator, IReadOnlyList<Period> periods, CancellationToken cancellationToken);
}
