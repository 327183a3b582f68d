using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Rollups;
using Monitor.Storage;

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
        var readings = new List<ReadingVersion>(submission.Readings.Count);
        var problems = SubmissionCheck.Check(state.Profile, state.Model, submission, now, readings);
        if (problems.Count > 0) return Outcome.Refused(problems);
        var questions = SoftCheck.Check(state, submission, readings);
        if (questions.Count > 0 && string.IsNullOrWhiteSpace(submission.Explanation)) return Outcome.Questioned(questions);

        var stamp = new SubmissionStamp(Micros.Of(submission.AsOf ?? now), content.Key, content.Hash, readings.Count, 0, 0);
        var version = state.Version + 1;
        state.Add(stamp);
        var contributions = ContributionRecorder.Before(state, readings);
        var revised = 0;
        foreach (var reading in readings)
        {
            if (state.Take(reading, version)) revised++;
        }

        var transitions = Judge(state, readings, now);
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

    private static Outcome Again(EnterpriseState state, Submission submission, SubmissionContent content, int version)
    {
        var stamp = state.StampOf(version);
        return stamp.Content == content.Hash
            ? Outcome.Again(new(submission.Enterprise, submission.Key, version, stamp.Readings, stamp.Revised, stamp.Transitions, Replayed: true))
            : Outcome.Refused([SubmissionCheck.KeyTaken(submission.Key)]);
    }

    private static IReadOnlyList<Transition> Judge(EnterpriseState state, List<ReadingVersion> readings, DateTimeOffset now)
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
