using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Storage;

/// <summary>
/// The durable side of the monitor. What a method has answered is on disk. One suite of tests holds every implementation to this.
/// </summary>
public interface IMonitorStore : IRuleStore, IRollupStore, IReportStore, IStreamStore, IAsyncDisposable
{
    /// <summary>Brings an empty or older database to the present schema. Safe to call from several processes at once.</summary>
    /// <returns>The migrations applied now, in order.</returns>
    Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Looks whether positions, versions, readings, steps and episodes fit together.</summary>
    /// <returns>What does not hold; empty when all does.</returns>
    Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken);

    /// <summary>Answers when the database can be read.</summary>
    Task PingAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Commits groups of changes in one transaction: readings, transitions, episodes and the outbox. A group is all or nothing;
    /// one whose first version is not the next of its subject is left out as a conflict and does not disturb the others.
    /// </summary>
    /// <param name="groups">Changes of one subject each, in order of version; no subject twice.</param>
    /// <returns>Per group, whether it was committed.</returns>
    Task<IReadOnlyList<bool>> CommitAsync(IReadOnlyList<IReadOnlyList<Change>> groups, CancellationToken cancellationToken);

    /// <summary>How many commits it makes progress on at once.</summary>
    int CommitsAtOnce => 1;

    /// <summary>Reads an enterprise as one consistent whole.</summary>
    async Task<EnterpriseState> ReadStateAsync(EnterpriseProfile profile, MonitorModel model, CancellationToken cancellationToken) =>
        (await ReadStatesAsync([profile], model, cancellationToken))[0];

    /// <summary>Reads enterprises, each as one consistent whole.</summary>
    /// <returns>One state per profile, in the same order.</returns>
    Task<IReadOnlyList<EnterpriseState>> ReadStatesAsync(IReadOnlyList<EnterpriseProfile> profiles, MonitorModel model, CancellationToken cancellationToken);

    /// <summary>Listens for steps of episodes that any process commits, until cancelled. A database of one process has nothing to tell.</summary>
    /// <param name="heard">Called after a commit, once for several that come together.</param>
    Task ListenAsync(Action heard, CancellationToken cancellationToken);

    /// <summary>The position of the last committed change.</summary>
    Task<long> ReadHeadAsync(CancellationToken cancellationToken);

    /// <summary>Reads steps of episodes in order of commit.</summary>
    /// <param name="after">Position of the last change already seen.</param>
    /// <param name="through">Position of the last change to see.</param>
    Task<IReadOnlyList<OutboxStep>> ReadOutboxAsync(long after, long through, CancellationToken cancellationToken);

    Task<IReadOnlyList<EnterpriseProfile>> ReadRosterAsync(CancellationToken cancellationToken);

    /// <summary>Puts enterprises on the roster; one whose code is there stays as it is. Numbers given are ignored and assigned anew.</summary>
    Task AddEnterprisesAsync(IReadOnlyList<EnterpriseProfile> enterprises, CancellationToken cancellationToken);

    /// <summary>The documents of the rules in force.</summary>
    Task<IReadOnlyList<string>> ReadRulesAsync(CancellationToken cancellationToken);

    /// <summary>Adds versions of rules; a version that is there stays as it is.</summary>
    Task AddRulesAsync(IReadOnlyList<(string Id, int Version, string Document)> rules, RuleState state, CancellationToken cancellationToken);

    /// <summary>Episodes by gravity and newness, and how many there are in all.</summary>
    Task<(IReadOnlyList<StoredEpisode> Episodes, int Total)> ReadEpisodesAsync(EpisodeFilter filter, CancellationToken cancellationToken);

    Task<StoredEpisode?> ReadEpisodeAsync(int subject, int episode, CancellationToken cancellationToken);

    /// <summary>An episode's steps, oldest first.</summary>
    Task<IReadOnlyList<Transition>> ReadTransitionsAsync(int subject, int episode, CancellationToken cancellationToken);

    /// <summary>How many versions beyond the first a subject's figures have, where they have more than one on a basis.</summary>
    Task<IReadOnlyDictionary<(int Indicator, Period Period), int>> ReadRevisionsAsync(int subject, CancellationToken cancellationToken);

    /// <summary>When the latest stated figures were stated; null in an empty database.</summary>
    Task<DateTimeOffset?> ReadLatestAsOfAsync(CancellationToken cancellationToken);

    /// <summary>All versions of a subject's readings of an indicator, oldest first.</summary>
    Task<IReadOnlyList<StoredReading>> ReadVersionsAsync(int subject, int indicator, CancellationToken cancellationToken);
}
