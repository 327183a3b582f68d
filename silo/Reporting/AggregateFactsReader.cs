using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Reporting;

/// <summary>Reads all aggregates at once, as the writer of roll-ups last left them.</summary>
public sealed class AggregateFactsReader(Registry registry, IRollupStore store)
{
    public async Task<IReadOnlyDictionary<Subject, AggregateFacts>> ReadAsync(Period period, CancellationToken cancellationToken) =>
        (await LoadAsync(cancellationToken)).ToDictionary(one => one.Profile.Subject, one => new AggregateFacts(one, registry.Model.Catalog, period));

    /// <summary>In the order of the reference data, whatever the period.</summary>
    public async Task<IReadOnlyList<Aggregate>> LoadAsync(CancellationToken cancellationToken)
    {
        var tables = await store.ReadRollupsAsync(cancellationToken);
        var (aggregates, model) = (registry.Aggregates, registry.Model);
        var members = aggregates.MembersAmong(registry.Roster);
        var loaded = new List<Aggregate>();
        foreach (var profile in aggregates.All)
        {
            // Only figures are read: the rules' standing is the writer's business.
            var aggregate = new Aggregate(profile, model with { Rules = new([]) }, members[profile.No]);
            aggregate.Load(tables.CellsOf(profile.No), [], 0, tables.Day);
            loaded.Add(aggregate);
        }

        return loaded;
    }
}
