using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Readings;
using Monitor.Rules;

namespace Monitor.Enterprises;

/// <summary>
/// Everything the core knows of one enterprise. It is a function of the stored rows alone, so it can be dropped and read again at any time.
/// Only the enterprise's single writer touches it.
/// </summary>
public sealed class EnterpriseState
{
    private readonly List<SubmissionStamp> _stamps = [];
    private readonly Dictionary<UInt128, int> _versionOfKey = [];
    private readonly List<Track> _stale = [];
    private readonly List<Transition> _orphans = [];

    public EnterpriseState(EnterpriseProfile profile, MonitorModel model)
    {
        Profile = profile;
        Model = model;
        Book = new(model.Catalog, profile.SpringFestival, model.Calendar.Festival);
        ReportingTracks = ReportingTrack.For(profile, model.Rules.For(profile));
        Tracks = [.. model.Rules.For(profile).Where(rule => rule.Kind != RuleKind.NotReported).Select(rule => new Track(rule, Book.TimelineOf(rule.Indicator), Drops(model, profile, rule.Id)))];
    }

    public EnterpriseProfile Profile { get; }
    public MonitorModel Model { get; }
    public SeriesBook Book { get; }
    public IReadOnlyList<Track> Tracks { get; }

    /// <summary>Rules on forms that are not filed; their episodes follow from the days on which they were checked, not from the figures.</summary>
    public IReadOnlyList<ReportingTrack> ReportingTracks { get; }

    /// <summary>How many changes there have been.</summary>
    public int Version => _stamps.Count;

    /// <summary>How many episodes there have been.</summary>
    public int EpisodeCount { get; private set; }

    private static List<Rules.Mute> Drops(MonitorModel model, EnterpriseProfile profile, string rule) =>
        model.Mutes.Count == 0 ? [] : [.. model.Mutes.Where(mute => mute.Mode == MuteMode.Drop && mute.Concerns(profile, rule))];

    public SubmissionStamp StampOf(int version) => _stamps[version - 1];

    /// <returns>The version that took the key, or 0.</returns>
    public int VersionOf(UInt128 key) => _versionOfKey.GetValueOrDefault(key);

    public int NextEpisode() => ++EpisodeCount;

    /// <summary>Completes the newest stamp with what judging it gave.</summary>
    public void Restamp(SubmissionStamp stamp) => _stamps[^1] = stamp;

    public void Add(SubmissionStamp stamp)
    {
        _stamps.Add(stamp);
        _versionOfKey.Add(stamp.Key, _stamps.Count);
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

    /// <summary>Tracks whose recorded episodes an edit of their rule has overtaken.</summary>
    public IReadOnlyList<Track> Stale => _stale;

    /// <summary>Open episodes that no rule in force judges.</summary>
    public IReadOnlyList<Transition> Orphans => _orphans;

    /// <summary>What was overtaken has been recorded.</summary>
    public void Settle()
    {
        _stale.Clear();
        _orphans.Clear();
    }

    /// <summary>An episode that ended under an older version is history: that version judged it.</summary>
    private static bool IsInPlay(Transition episode, Rules.Rule rule) =>
        episode.Status == EpisodeStatus.Active || (episode.Status == EpisodeStatus.Cleared && episode.RuleVersion == rule.Version);

    /// <summary>Rebuilds the state from stored rows.</summary>
    /// <param name="stamps">One per version, in order.</param>
    /// <param name="readings">All versions of all figures.</param>
    /// <param name="episodes">The last transition of every episode, in order of episode number.</param>
    public static EnterpriseState Rebuild(EnterpriseProfile profile, MonitorModel model, IEnumerable<SubmissionStamp> stamps,
        IEnumerable<(int Version, ReadingVersion Reading)> readings, IEnumerable<Transition> episodes)
    {
        var state = new EnterpriseState(profile, model);
        foreach (var stamp in stamps) state.Add(stamp);
        foreach (var (version, reading) in readings) state.Take(reading, version);
        var open = episodes.ToList();
        state.EpisodeCount = open.Count == 0 ? 0 : open.Max(episode => episode.Episode);
        foreach (var track in state.ReportingTracks)
            track.Open = open.LastOrDefault(episode => episode.Rule == track.Rule.Id && episode.Status == EpisodeStatus.Active);
        var shapes = new List<EpisodeShape>();
        foreach (var track in state.Tracks)
        {
            shapes.Clear();
            track.Judge(state.Book, int.MinValue, shapes);
            var own = open.Where(episode => episode.Rule == track.Rule.Id && IsInPlay(episode, track.Rule))
                .OrderBy(episode => track.Timeline.SlotOf(episode.RaisedPeriod)).ToList();
            track.Episodes = own.Count == 0 ? null : own;
            // The rule is another than the one that made the recorded episodes: what it says of them is to be recorded.
            if (shapes.SequenceEqual(own.Select(track.ShapeOf)) && own.TrueForAll(episode => episode.RuleVersion == track.Rule.Version)) continue;
            track.Forget();
            state._stale.Add(track);
        }

        state._orphans.AddRange(open.Where(episode => episode.Status == EpisodeStatus.Active && !state.Tracks.Any(track => track.Rule.Id == episode.Rule)
            && !state.ReportingTracks.Any(track => track.Rule.Id == episode.Rule)));

        return state;
    }
}
