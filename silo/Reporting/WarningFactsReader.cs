using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Reporting;

/// <summary>Reads the gravest warnings of a report with the sentences that told them in its period.</summary>
public sealed class WarningFactsReader(Registry registry, IMonitorStore store, WarningWriter writer)
{
    /// <summary>As many as a table of one page holds.</summary>
    public const int Most = 12;

    public async Task<IReadOnlyList<WarningFact>> ReadAsync(ReportFacts facts, Subject subject, CancellationToken cancellationToken)
    {
        var warnings = new List<WarningFact>();
        var gravest = ReportScope.EpisodesOf(facts, subject, registry).Where(one => one.Open)
            .OrderByDescending(one => one.Level).ThenByDescending(one => one.Raised).ThenByDescending(one => one.RaisedPeriod).ThenBy(one => one.Subject).ThenBy(one => one.Episode);
        foreach (var episode in gravest)
        {
            if (warnings.Count == Most) break;
            var (about, name) = registry.Roster.TryFind(episode.Subject, out var firm) ? (Subject.Enterprise(firm.Code), new Text(firm.Name, firm.Name))
                : registry.Aggregates.TryFind(episode.Subject, out var aggregate) ? (aggregate.Subject, aggregate.Name) : default;
            if (name is null) continue;
            var steps = await store.ReadTransitionsAsync(episode.Subject, episode.Episode, cancellationToken);
            var told = steps.LastOrDefault(step => step.Evidence.Period.LastDay <= facts.Period.LastDay) ?? steps[^1];
            var rule = registry.Model.Rules.Find(episode.Rule);
            warnings.Add(new(episode, about, name, rule?.Name ?? new(episode.Rule, episode.Rule), writer.Sentence(told)));
        }

        return warnings;
    }
}
