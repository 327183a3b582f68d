using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Reporting;

/// <summary>Finds the episodes of a period as they stood at its end: what was judged of later periods does not count.</summary>
public sealed class EpisodeFactsReader(IReportStore store)
{
    /// <returns>Episodes that were raised or ended in the period or stood at its end; those that a revision has withdrawn are none.</returns>
    public async Task<IReadOnlyList<EpisodeFact>> ReadAsync(Period period, CancellationToken cancellationToken)
    {
        var steps = new Dictionary<(int Subject, int Episode), EpisodeStep>();
        var withdrawn = new HashSet<(int, int)>();
        // When it was raised is told as it is known now: a late figure can move that.
        var raised = new Dictionary<(int Subject, int Episode), Period>();
        await foreach (var step in store.StreamStepsAsync(cancellationToken))
        {
            var key = (step.Subject, step.Episode);
            raised[key] = step.Raised;
            if (step.Status == EpisodeStatus.Withdrawn) withdrawn.Add(key);
            else withdrawn.Remove(key);
            if (step.Judged.LastDay <= period.LastDay) steps[key] = step;
            // A late figure can raise an episode of the period when later ones are judged already: its first step shows it as it was raised.
            else if (step.Raised.LastDay <= period.LastDay && !steps.ContainsKey(key)) steps.Add(key, step with { Status = EpisodeStatus.Active, Cleared = null, Level = step.Level == Level.None ? step.Peak : step.Level });
        }

        return [.. steps.Values.Where(step => !withdrawn.Contains((step.Subject, step.Episode))).Select(step => Of(step with { Raised = raised[(step.Subject, step.Episode)] }, period))
            .Where(fact => fact.RaisedPeriod.LastDay <= period.LastDay && (fact.Open || fact.Raised || fact.Cleared))];
    }

    private static EpisodeFact Of(EpisodeStep step, Period period) => new(step.Subject, step.Episode, step.Rule, step.Indicator,
        step.Status == EpisodeStatus.Active ? step.Level : Level.None, step.Peak, step.Raised, Within(step.Raised, period),
        step.Status == EpisodeStatus.Cleared && step.Cleared is { } cleared && Within(cleared, period), step.Position);

    private static bool Within(Period one, Period period) => one.LastDay >= period.FirstDay && one.LastDay <= period.LastDay;
}
