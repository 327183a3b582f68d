using Monitor.Alerts;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Rollups;
using Monitor.Storage;
using Monitor.Streams;

namespace Monitor.Enterprises;

/// <summary>
/// The pure core: what a submission does to an enterprise. No I/O, no clock, no randomness, so that live traffic, replay,
/// backtest, explain and tests run the same code.
/// </summary>
public static class EnterpriseMonitor
{
    [ThreadStatic]
    private static List<EpisodeShape>? Scratch;

    /// <summary>
    /// Judges a submission. When it is refused or was accepted before, the state is as it was. Otherwise the state is what it
    /// will be once the change is committed: the holder discards it if the commit fails.
    /// </summary>
    /// <param name="now">Time of receipt.</param>
    public static Outcome Apply(EnterpriseState state, Submission submission, DateTimeOffset now)
    {
        var content = new SubmissionContent(submission);
        if (state.VersionOf(content.Key) is > 0 and var taken) return Again(state, submission, content, taken);
        var (readings, problems, questions) = Check(state, submission, now);
        if (problems.Count > 0) return Outcome.Refused(problems);
        if (questions.Count > 0 && string.IsNullOrWhiteSpace(submission.Explanation)) return Outcome.Questioned(questions);

        var stamp = new SubmissionStamp(state.StatedAt(submission.AsOf, now), content.Key, content.Hash, readings.Count, 0, 0);
        var version = state.Version + 1;
        state.Add(stamp);
        var contributions = ContributionRecorder.Before(state, readings);
        var revised = 0;
        foreach (var reading in readings)
        {
            if (state.Take(reading, version)) revised++;
        }

        var transitions = Judge(state, readings, now);
        if (DeadlineJudge.OfFiling(state, readings, now) is { Count: > 0 } filed) transitions = [.. transitions, .. filed];
        stamp = stamp with { Revised = revised, Transitions = transitions.Count };
        state.Restamp(stamp);
        return Outcome.Of(new()
        {
            Subject = state.Profile.No,
            Version = version,
            Key = submission.Key,
            Stamp = stamp,
            ReceivedAt = now,
            By = submission.By,
            Why = submission.Why,
            Explanation = submission.Explanation,
            Flags = [.. questions.Select(question => question.Code).Distinct()],
            Readings = readings,
            Transitions = transitions,
            Contributions = ContributionRecorder.After(state.Book, contributions),
        });
    }

    /// <summary>The checks that <see cref="Apply"/> makes, alone: the state stays as it is.</summary>
    /// <param name="now">Time of receipt.</param>
    public static CheckedSubmission Check(EnterpriseState state, Submission submission, DateTimeOffset now)
    {
        var readings = new List<ReadingVersion>(submission.Readings.Count);
        var problems = SubmissionCheck.Check(state.Profile, state.Model, submission, now, readings);
        return new(readings, problems, problems.Count > 0 ? [] : SoftCheck.Check(state, submission, readings));
    }

    /// <summary>
    /// Records what an edit or a retirement of rules means for the episodes there are: each open one is carried on by the version in force,
    /// or ended; nothing is lost in silence.
    /// </summary>
    /// <returns>Null when the rules have not changed since the state was last written. Otherwise the state is ahead as after <see cref="Apply"/>.</returns>
    public static Change? ApplyRules(EnterpriseState state, DateTimeOffset now)
    {
        if (!state.IsOvertaken) return null;
        var reconciler = new Reconciler(state.Book, now, state.NextEpisode);
        var (shapes, ended) = (new List<EpisodeShape>(), state.Orphans.Select(orphan => Reconciler.Ended(orphan, now)).ToList());
        foreach (var track in state.Stale)
        {
            shapes.Clear();
            track.Judge(state.Book, int.MinValue, shapes);
            reconciler.Reconcile(track, shapes, TransitionCause.RuleChange);
        }

        state.Settle();
        IReadOnlyList<Transition> transitions = [.. ended, .. reconciler.Transitions, .. DeadlineJudge.OfRules(state, now), .. StreamJudge.OfRules(state, now)];
        return OwnChange(state, ChangeKind.Rules, $"rules:{state.Version + 1}", transitions, now);
    }

    /// <summary>
    /// Judges the due days that have passed. Everything in the change follows from the state and the day, so that asking twice,
    /// from two processes or after a crash, changes nothing more.
    /// </summary>
    /// <returns>Null when nothing changes. Otherwise the state is ahead as after <see cref="Apply"/>.</returns>
    public static Change? CheckDeadlines(EnterpriseState state, ReportingModel reporting, DateTimeOffset now)
    {
        var transitions = DeadlineJudge.OfDay(state, reporting, now);
        return OwnChange(state, ChangeKind.Deadline, $"deadline:{state.Version + 1}", transitions, now);
    }

    /// <summary>Takes what other monitors say, in the order given.</summary>
    /// <returns>A result per alert, and the change; null when nothing changes. Otherwise the state is ahead as after <see cref="Apply"/>.</returns>
    public static (IReadOnlyList<AlertResult> Results, Change? Change) TakeAlerts(EnterpriseState state, IReadOnlyList<ExternalAlert> alerts, DateTimeOffset now)
    {
        var judge = new ExternalJudge(state, now);
        var results = alerts.Select(judge.Take).ToList();
        return (results, OwnChange(state, ChangeKind.Alert, $"alert:{state.Version + 1}", judge.Transitions, now));
    }

    /// <summary>
    /// Takes records of a metered stream. Those newer than the newest there are scored and judged in order of time; what a stream's newest record
    /// has passed is never judged, whether it is sent again or comes late.
    /// </summary>
    /// <returns>As of <see cref="Apply"/>: with problems the state is as it was, otherwise it is ahead.</returns>
    public static StreamOutcome Record(EnterpriseState state, StreamBatch batch, DateTimeOffset now)
    {
        var records = new List<ScoredRecord>(batch.Records.Count);
        var problems = StreamCheck.Check(state.Profile, state.Model, batch, now, records);
        if (problems.Count > 0) return new(null, null, problems);
        state.Model.Catalog.TryFind(batch.Indicator, out var indicator);
        var stream = state.StreamOf(indicator!.No);
        var through = stream.Through;
        var first = records.FindIndex(record => record.At > through) is >= 0 and var found ? found : records.Count;
        var fresh = new List<ScoredRecord>(records.Count - first);
        var transitions = StreamJudge.OfRecords(state, stream, records.Skip(first), fresh, now);
        stream.Batch++;
        stream.Through = fresh.Count > 0 ? fresh[^1].At : through;
        var holds = state.StreamTracks.Where(track => track.Rule.Indicator == indicator).Select(track => track.Holds).ToList();
        return new(
            new(state.Profile.No, indicator.No, stream.Batch, stream.Through, fresh, records[..first], fresh.Count > 0 ? stream.Detector.Save() : null, holds),
            OwnChange(state, ChangeKind.Stream, $"stream:{indicator.Code}:{state.Version + 1}", transitions, now), []);
    }

    /// <summary>A change that no submission made; null when there is nothing to record.</summary>
    private static Change? OwnChange(EnterpriseState state, ChangeKind kind, string name, IReadOnlyList<Transition> transitions, DateTimeOffset now)
    {
        if (transitions.Count == 0) return null;
        var change = Change.WithoutFigures(kind, state.Profile.No, state.Version + 1, SubmissionCheck.OwnKey + name, Micros.Of(now), transitions, now);
        state.Add(change.Stamp);
        return change;
    }

    private static Outcome Again(EnterpriseState state, Submission submission, SubmissionContent content, int version)
    {
        var stamp = state.StampOf(version);
        return stamp.Content == content.Hash
            ? Outcome.Again(new(submission.Enterprise, submission.Key, version, stamp.Readings, stamp.Revised, stamp.Transitions, Replayed: true))
            : Outcome.Refused([SubmissionCheck.KeyTaken(submission.Key)]);
    }

    /// <summary>Judges what figures that have been taken into the state change; no check is made of them.</summary>
    /// <returns>The steps of episodes, which the state then holds.</returns>
    internal static IReadOnlyList<Transition> Judge(EnterpriseState state, List<ReadingVersion> readings, DateTimeOffset now)
    {
        Reconciler? reconciler = null;
        var shapes = Scratch ??= [];
        foreach (var track in state.Tracks)
        {
            var dirty = DirtySlot(track, readings);
            if (dirty == int.MaxValue) continue;
            shapes.Clear();
            var again = track.Judge(state.Book, dirty, shapes);
            if (shapes.Count == 0 && track.Episodes is null) continue;
            reconciler ??= new(state.Book, now, state.NextEpisode);
            reconciler.Reconcile(track, shapes, again ? TransitionCause.Revision : TransitionCause.Reading);
        }

        return reconciler?.Transitions ?? [];
    }

    /// <returns>The earliest slot of the track that one of the readings touches.</returns>
    private static int DirtySlot(Track track, List<ReadingVersion> readings)
    {
        var dirty = int.MaxValue;
        foreach (var reading in readings)
        {
            if (track.Rule.Reads(reading.Indicator)) dirty = Math.Min(dirty, track.Timeline.SlotOf(reading.Period));
        }

        return dirty;
    }
}
