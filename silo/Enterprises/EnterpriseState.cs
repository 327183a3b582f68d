using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Readings;
using Monitor.Rules;
using Monitor.Streams;

namespace Monitor.Enterprises;

/// <summary>
/// Everything the core knows of one enterprise. It is a function of the stored rows alone, so it can be dropped and read again at any time.
/// Only the enterprise's single writer touches it.
/// </summary>
public sealed class EnterpriseState
{
    private static readonly long SkewMicros = (long)SubmissionCheck.ClockSkew.TotalMicroseconds;

    private readonly List<SubmissionStamp> _stamps = [];
    private readonly List<Track> _stale = [];
    private readonly List<Transition> _orphans = [];
    private readonly Dictionary<int, MeteredStream> _streams = [];
    private readonly Dictionary<string, Transition> _alerts = [];
    private long _latest;

    public EnterpriseState(EnterpriseProfile profile, MonitorModel model)
    {
        Profile = profile;
        Model = model;
        Book = new(model.Catalog, profile.SpringFestival, model.Calendar.Festival);
        StreamTracks = StreamTrack.For(profile, model);
        ReportingTracks = ReportingTrack.For(profile, model.Rules.For(profile));
        Tracks = [.. model.Rules.For(profile).Where(rule => rule.Kind is not (RuleKind.NotReported or RuleKind.StreamAnomaly)).Select(rule => new Track(rule, Book.TimelineOf(rule.Indicator), model.DropsOf(profile, rule.Id)))];
    }

    public EnterpriseProfile Profile { get; }
    public MonitorModel Model { get; }
    public SeriesBook Book { get; }
    public IReadOnlyList<Track> Tracks { get; }

    /// <summary>Rules on forms that are not filed; their episodes follow from the days on which they were checked, not from the figures.</summary>
    public IReadOnlyList<ReportingTrack> ReportingTracks { get; }

    /// <summary>Rules on metered streams; their episodes follow from the records as they came.</summary>
    public IReadOnlyList<StreamTrack> StreamTracks { get; }

    /// <summary>How many changes there have been.</summary>
    public int Version => _stamps.Count;

    /// <summary>How many episodes there have been.</summary>
    public int EpisodeCount { get; private set; }

    public SubmissionStamp StampOf(int version) => _stamps[version - 1];

    /// <returns>The version that took the key, or 0. Looked for among all: an index of its own would be a tenth of what an enterprise holds in memory, to save microseconds.</returns>
    public int VersionOf(UInt128 key) => _stamps.FindIndex(stamp => stamp.Key == key) + 1;

    public int NextEpisode() => ++EpisodeCount;

    /// <summary>Completes the newest stamp with what judging it gave.</summary>
    public void Restamp(SubmissionStamp stamp) => _stamps[^1] = stamp;

    public void Add(SubmissionStamp stamp)
    {
        _stamps.Add(stamp);
        _latest = Math.Max(_latest, stamp.AsOf);
    }

    /// <summary>When figures were stated that say nothing of it: when they were received. A clock that has been set back does not make them older than those before.</summary>
    /// <returns>Microseconds since 1970 UTC.</returns>
    public long StatedAt(DateTimeOffset? asOf, DateTimeOffset now)
    {
        var at = Storage.Micros.Of(asOf ?? now);
        // Figures may be stated ahead of this clock by the skew allowed; what lies further ahead was received under another clock.
        return asOf is null && at < _latest - SkewMicros ? _latest + 1 : at;
    }

    /// <summary>Takes a version of a figure; it holds if it outranks the one there.</summary>
    /// <returns>Whether a figure was there before.</returns>
    public bool Take(in ReadingVersion reading, int version)
    {
        var series = Book.SeriesToWrite(reading.Indicator);
        var cell = Timeline.CellOf(reading.Period);
        var there = series.Get(cell, reading.Basis);
        if (there.Version == 0 || StampOf(version).Outranks(StampOf(there.Version)))
            series.Set(cell, reading.Basis, new(reading.Value, reading.Base, version));
        return there.Version != 0;
    }

    /// <summary>The metered stream of an indicator; an empty one when no record has come yet.</summary>
    public MeteredStream StreamOf(int indicator) => _streams.TryGetValue(indicator, out var stream) ? stream : _streams[indicator] = new(indicator);

    /// <summary>The last step of the newest episode that another monitor's alert made; null when there has been none.</summary>
    public Transition? AlertOf(string fingerprint) => _alerts.GetValueOrDefault(fingerprint);

    /// <summary>Keeps a step of another monitor's alert.</summary>
    public void Keep(Transition step) => _alerts[step.Evidence.Alert!.Fingerprint] = step;

    /// <summary>Tracks whose recorded episodes an edit of their rule has overtaken.</summary>
    public IReadOnlyList<Track> Stale => _stale;

    /// <summary>Open episodes that no rule in force judges.</summary>
    public IReadOnlyList<Transition> Orphans => _orphans;

    /// <summary>What is recorded was judged by other rules than those in force, and <see cref="EnterpriseMonitor.ApplyRules"/> has something to record.</summary>
    public bool IsOvertaken => _stale.Count > 0 || _orphans.Count > 0 || ReportingTracks.Any(track => track.IsOvertaken) || StreamTracks.Any(track => track.IsOvertaken);

    /// <summary>What was overtaken has been recorded.</summary>
    public void Settle()
    {
        _stale.Clear();
        _orphans.Clear();
    }

    /// <summary>Rebuilds the state from stored rows.</summary>
    /// <param name="stamps">One per version, in order.</param>
    /// <param name="readings">All versions of all figures.</param>
    /// <param name="episodes">The last transition of every episode, in order of episode number.</param>
    /// <param name="streams">The metered streams.</param>
    public static EnterpriseState Rebuild(EnterpriseProfile profile, MonitorModel model, IEnumerable<SubmissionStamp> stamps,
        IEnumerable<(int Version, ReadingVersion Reading)> readings, IEnumerable<Transition> episodes, IEnumerable<StoredStream>? streams = null)
    {
        var state = new EnterpriseState(profile, model);
        foreach (var stamp in stamps) state.Add(stamp);
        foreach (var (version, reading) in readings) state.Take(reading, version);
        var open = episodes.ToList();
        state.EpisodeCount = open.Count == 0 ? 0 : open.Max(episode => episode.Episode);
        // No rule judges what another monitor says, and no edit of rules ends it.
        foreach (var episode in open.Where(episode => episode.Evidence.Alert is not null)) state.Keep(episode);
        open.RemoveAll(episode => episode.Evidence.Alert is not null);
        foreach (var track in state.ReportingTracks)
            track.Open = track.OpenAmong(open);
        foreach (var stream in streams ?? []) state._streams.Add(stream.Indicator, new(stream));
        foreach (var track in state.StreamTracks)
        {
            track.Resume(state.StreamOf(track.Rule.Indicator.No).Holds.FirstOrDefault(holds => holds.Rule == track.Rule.Id),
                track.OpenAmong(open));
        }

        state._stale.AddRange(state.Tracks.Where(track => !track.Resume(state.Book, open)));
        state._orphans.AddRange(open.Where(episode => episode.Status == EpisodeStatus.Active && !state.Tracks.Any(track => track.Rule.Id == episode.Rule)
            && !state.ReportingTracks.Any(track => track.Rule.Id == episode.Rule) && !state.StreamTracks.Any(track => track.Rule.Id == episode.Rule)));
        return state;
    }
}
