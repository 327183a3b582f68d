using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Reporting;

/// <summary>Reads all aggregates at once, as the writer of roll-ups last left them.</summary>
public sealed class AggregateFactsReader(Registry registry, IRollupStore store)
{
    public async Task<IReadOnlyDictionary<Subject, AggregateFacts>> ReadAsync(Period period, CancellationToken cancellationToken)
    {
        var tables = await store.ReadRollupsAsync(cancellationToken);
        var (aggregates, model) = (registry.Aggregates, registry.Model);
        var members = aggregates.MembersAmong(registry.Roster);
        var facts = new Dictionary<Subject, AggregateFacts>();
        foreach (var profile in aggregates.All)
        {
            // Only figures are read: the rules' standing is the writer's business.
            var aggregate = new Aggregate(profile, model with { Rules = new([]) }, members[profile.No]);
            aggregate.Load(tables.CellsOf(profile.No), [], 0, tables.Day);
            facts.Add(profile.Subject, new(aggregate, model.Catalog, period));
        }

        return facts;
    }
}
