using Monitor.Enterprises;
using Monitor.Reporting;
using Monitor.Rollups;
using Monitor.Storage;
using Monitor.Streams;
using Monitor.Targets;

namespace Monitor.Tests.Fixtures;

/// <summary>A real store whose commits go through a hook: to fail one, or to hold it.</summary>
public sealed class StoreDouble(IMonitorStore store) : IMonitorStore
{
    /// <summary>The real one.</summary>
    public IMonitorStore Inner => store;

    public Func<Func<Task<IReadOnlyList<bool>>>, Task<IReadOnlyList<bool>>> OnCommit { get; set; } = commit => commit();

    public Task<IReadOnlyList<bool>> CommitAsync(IReadOnlyList<IReadOnlyList<Change>> groups, CancellationToken cancellationToken) =>
        OnCommit(() => store.CommitAsync(groups, cancellationToken));

    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken) => store.MigrateAsync(cancellationToken);

    public Task PingAsync(CancellationToken cancellationToken) => store.PingAsync(cancellationToken);

    public Task<IReadOnlyList<EnterpriseState>> ReadStatesAsync(IReadOnlyList<EnterpriseProfile> profiles, MonitorModel model, CancellationToken cancellationToken) =>
        store.ReadStatesAsync(profiles, model, cancellationToken);

    public Task<long> ReadHeadAsync(CancellationToken cancellationToken) => store.ReadHeadAsync(cancellationToken);

    public Task<IReadOnlyList<OutboxStep>> ReadOutboxAsync(long after, long through, CancellationToken cancellationToken) =>
        store.ReadOutboxAsync(after, through, cancellationToken);

    public Task<IReadOnlyList<EnterpriseProfile>> ReadRosterAsync(CancellationToken cancellationToken) => store.ReadRosterAsync(cancellationToken);

    public Task AddEnterprisesAsync(IReadOnlyList<EnterpriseProfile> enterprises, CancellationToken cancellationToken) =>
        store.AddEnterprisesAsync(enterprises, cancellationToken);

    public Task<IReadOnlyList<string>> ReadRulesAsync(CancellationToken cancellationToken) => store.ReadRulesAsync(cancellationToken);

    public Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken) => store.CheckAsync(cancellationToken);

    public Task ListenAsync(Action heard, CancellationToken cancellationToken) => store.ListenAsync(heard, cancellationToken);

    public Task AddRulesAsync(IReadOnlyList<(string Id, int Version, string Document)> rules, RuleState state, CancellationToken cancellationToken) =>
        store.AddRulesAsync(rules, state, cancellationToken);

    public Task<(IReadOnlyList<StoredEpisode> Episodes, int Total)> ReadEpisodesAsync(EpisodeFilter filter, CancellationToken cancellationToken) =>
        store.ReadEpisodesAsync(filter, cancellationToken);

    public Task<StoredEpisode?> ReadEpisodeAsync(int subject, int episode, CancellationToken cancellationToken) =>
        store.ReadEpisodeAsync(subject, episode, cancellationToken);

    public Task<IReadOnlyList<Transition>> ReadTransitionsAsync(int subject, int episode, CancellationToken cancellationToken) =>
        store.ReadTransitionsAsync(subject, episode, cancellationToken);

    public Task<IReadOnlyDictionary<(int Indicator, Period Period), int>> ReadRevisionsAsync(int subject, CancellationToken cancellationToken) =>
        store.ReadRevisionsAsync(subject, cancellationToken);

    public Task<DateTimeOffset?> ReadLatestAsOfAsync(CancellationToken cancellationToken) => store.ReadLatestAsOfAsync(cancellationToken);

    public Task<IReadOnlyList<DocumentVersion>> ReadDocumentsAsync(DocumentKind kind, CancellationToken cancellationToken) =>
        store.ReadDocumentsAsync(kind, cancellationToken);

    public Task<bool> AddDocumentAsync(DocumentKind kind, DocumentVersion version, CancellationToken cancellationToken) =>
        store.AddDocumentAsync(kind, version, cancellationToken);

    public Task<(long Stamp, long Swept)> ReadRuleStampAsync(CancellationToken cancellationToken) => store.ReadRuleStampAsync(cancellationToken);

    public Task MarkSweptAsync(long stamp, CancellationToken cancellationToken) => store.MarkSweptAsync(stamp, cancellationToken);

    public Task<IReadOnlyList<StoredReading>> ReadVersionsAsync(int subject, int indicator, CancellationToken cancellationToken) =>
        store.ReadVersionsAsync(subject, indicator, cancellationToken);

    public Task<IReadOnlyDictionary<Subject, int>> NumberSubjectsAsync(IReadOnlyList<Subject> subjects, CancellationToken cancellationToken) =>
        store.NumberSubjectsAsync(subjects, cancellationToken);

    public Task<IReadOnlyList<StoredContributions>> ReadContributionsAsync(long after, int atMost, CancellationToken cancellationToken) =>
        store.ReadContributionsAsync(after, atMost, cancellationToken);

    public Task<RollupTables> ReadRollupsAsync(CancellationToken cancellationToken) => store.ReadRollupsAsync(cancellationToken);

    public Task<RollupTables> ReadRollupAsync(int subject, CancellationToken cancellationToken) => store.ReadRollupAsync(subject, cancellationToken);

    public Task<bool> CommitRollupsAsync(RollupBatch batch, CancellationToken cancellationToken) => store.CommitRollupsAsync(batch, cancellationToken);

    public Task<IReadOnlyList<FirmReading>> ReadFirmsAsync(IReadOnlyList<int> subjects, int indicator, IReadOnlyList<Period> periods, CancellationToken cancellationToken) =>
        store.ReadFirmsAsync(subjects, indicator, periods, cancellationToken);

    public Task<int?> CommitStreamAsync(StreamAdvance advance, IReadOnlyList<Change> changes, CancellationToken cancellationToken) =>
        store.CommitStreamAsync(advance, changes, cancellationToken);

    public Task<StoredStream?> ReadStreamAsync(int subject, int indicator, CancellationToken cancellationToken) => store.ReadStreamAsync(subject, indicator, cancellationToken);

    public Task<IReadOnlyList<StreamPoint>> ReadPointsAsync(int subject, int indicator, DateTimeOffset from, DateTimeOffset through, int atMost, CancellationToken cancellationToken) =>
        store.ReadPointsAsync(subject, indicator, from, through, atMost, cancellationToken);

    public Task<long> DownsampleStreamsAsync(DateTimeOffset before, CancellationToken cancellationToken) => store.DownsampleStreamsAsync(before, cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    public IAsyncEnumerable<PlacedReading> StreamReadingsAsync(int indicator, IReadOnlyCollection<Period> periods, CancellationToken cancellationToken) =>
        store.StreamReadingsAsync(indicator, periods, cancellationToken);

    public IAsyncEnumerable<EpisodeStep> StreamStepsAsync(CancellationToken cancellationToken) => store.StreamStepsAsync(cancellationToken);

    public Task<IReadOnlyList<ReportVersion>> ReadReportsAsync(Period? period, Subject? subject, CancellationToken cancellationToken) =>
        store.ReadReportsAsync(period, subject, cancellationToken);

    public Task<byte[]?> ReadReportAsync(Subject subject, Period period, int version, CancellationToken cancellationToken) =>
        store.ReadReportAsync(subject, period, version, cancellationToken);

    public Task<bool> AddReportAsync(ReportVersion version, byte[] content, CancellationToken cancellationToken) => store.AddReportAsync(version, content, cancellationToken);

    public Task<IReadOnlyList<TargetVersion>> ReadTargetsAsync(CancellationToken cancellationToken) => store.ReadTargetsAsync(cancellationToken);

    public Task<bool> AddTargetAsync(TargetVersion version, CancellationToken cancellationToken) => store.AddTargetAsync(version, cancellationToken);
}
