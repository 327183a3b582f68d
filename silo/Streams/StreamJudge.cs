using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Streams;

/// <summary>Scores records and raises, moves and clears the episodes of the rules on their stream. Pure, as the rest of the core.</summary>
public sealed class StreamJudge
{
    private readonly EnterpriseState _state;
    private readonly DateTimeOffset _now;
    private readonly List<Transition> _transitions = [];

    private StreamJudge(EnterpriseState state, DateTimeOffset now) => (_state, _now) = (state, now);

    /// <summary>Takes records, in order of time, all newer than those before.</summary>
    /// <param name="scored">Gets the records with their scores.</param>
    public static IReadOnlyList<Transition> OfRecords(EnterpriseState state, MeteredStream stream, IEnumerable<ScoredRecord> records, List<ScoredRecord> scored, DateTimeOffset now)
    {
        var judge = new StreamJudge(state, now);
        var tracks = state.StreamTracks.Where(track => track.Rule.Indicator.No == stream.Indicator).ToArray();
        foreach (var record in records)
        {
            // Days and weeks are those of the plant.
            var time = TimeZoneInfo.ConvertTime(Micros.ToTime(record.At), state.Model.TimeZone).DateTime;
            var taken = record with { Score = stream.Detector.Observe(time, record.Value) };
            scored.Add(taken);
            foreach (var track in tracks) judge.Take(track, taken, DateOnly.FromDateTime(time));
        }

        return judge._transitions;
    }

    /// <summary>What an edit of a rule means for its open episode: it goes on under the new version at the gravest level that version still knows, or ends.</summary>
    public static IReadOnlyList<Transition> OfRules(EnterpriseState state, DateTimeOffset now)
    {
        var judge = new StreamJudge(state, now);
        foreach (var track in state.StreamTracks.Where(track => track.IsOvertaken))
        {
            var open = track.Open!;
            var kind = track.Level == Level.None ? TransitionKind.Cleared : track.Level != open.Level ? TransitionKind.LevelChanged : TransitionKind.Revised;
            judge.Step(track, kind, TransitionCause.RuleChange, track.Level, open.LastPeriod, open.Evidence with
            {
                Threshold = track.Rule.At(track.Level == Level.None ? track.Rule.Mildest : track.Level)!.At,
            });
        }

        return judge._transitions;
    }

    private void Take(StreamTrack track, ScoredRecord record, DateOnly date)
    {
        var before = track.Level;
        var earlier = before == Level.None ? default : track.LatchOf(before);
        if (!track.Take(record.At, date, record.Score)) return;
        var (after, day) = (track.Level, Period.Day(date));
        TransitionKind? kind = (before, after) switch
        {
            (Level.None, Level.None) => null,
            (Level.None, _) => TransitionKind.Raised,
            (_, Level.None) => TransitionKind.Cleared,
            _ when before != after => TransitionKind.LevelChanged,
            // Once a day is enough to tell that it goes on.
            _ when track.IsHeld && day > track.Open!.LastPeriod => TransitionKind.Continued,
            _ => null,
        };
        if (kind is not { } step) return;
        Step(track, step, TransitionCause.Reading, after, day, Evidence(track, record, day, after > before, before, after, earlier));
    }

    private Evidence Evidence(StreamTrack track, ScoredRecord record, Period day, bool up, Level before, Level after, StreamLatch earlier)
    {
        var level = up || after == before ? after : before;
        var condition = track.Rule.At(level)!;
        var (counted, of) = up ? (track.LatchOf(level).Counted, condition.Of) : after == before ? (1, 1) : (condition.ClearHold, condition.ClearHold);
        var since = up ? track.LatchOf(level).Since : earlier.Since;
        return new()
        {
            Period = day,
            Metric = record.Score,
            MetricUnit = track.Rule.MetricUnit,
            Value = record.Value,
            Threshold = up || after == before ? condition.At : condition.ClearAt,
            Counted = [new(day, record.Score)],
            Stream = new(Local(record.At), Local(since), counted, of),
        };
    }

    private void Step(StreamTrack track, TransitionKind kind, TransitionCause cause, Level level, Period day, Evidence evidence)
    {
        var open = track.Open;
        var cleared = kind == TransitionKind.Cleared;
        var first = evidence.Stream is { } stream ? Period.Day(DateOnly.FromDateTime(stream.Since.DateTime)) : day;
        var transition = new Transition
        {
            Episode = open?.Episode ?? _state.NextEpisode(),
            Kind = kind,
            Cause = cause,
            Rule = track.Rule.Id,
            RuleVersion = track.Rule.Version,
            Indicator = track.Rule.Indicator.Code,
            From = open?.Level ?? Level.None,
            Level = level,
            Peak = (Level)Math.Max((byte)(open?.Peak ?? Level.None), (byte)level),
            Status = cleared ? EpisodeStatus.Cleared : EpisodeStatus.Active,
            FirstPeriod = open?.FirstPeriod ?? first,
            RaisedPeriod = open?.RaisedPeriod ?? day,
            LastPeriod = cleared ? open!.LastPeriod : day,
            ClearedPeriod = cleared ? day : null,
            At = _now,
            Evidence = evidence,
        };
        track.Open = cleared ? null : transition;
        _transitions.Add(transition);
    }

    /// <summary>On the bureau's clock, which sentences speak.</summary>
    private DateTimeOffset Local(long micros) => TimeZoneInfo.ConvertTime(Micros.ToTime(micros), _state.Model.TimeZone);
}
