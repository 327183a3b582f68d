using System.Text.Json;
using Monitor.Contracts;
using Monitor.Notifications;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Escalation;

/// <summary>The ladders of a new installation, from ladders.yaml, with the channels that they tell over.</summary>
public static class LadderSeed
{
    /// <summary>Puts them into a database that has never had a ladder.</summary>
    /// <exception cref="SeedException">The file is faulty.</exception>
    public static async Task SeedAsync(IRuleStore store, string folder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder, "ladders.yaml");
        if (!File.Exists(file) || (await store.ReadDocumentsAsync(DocumentKind.Ladder, cancellationToken)).Count > 0) return;
        var document = SeedFile.ReadYaml<LaddersDocument>(file);
        foreach (var channel in document.Channels) await AddAsync(DocumentKind.Channel, channel, new ChannelDocument { Id = channel, Kind = ChannelKind.InApp });
        foreach (var ladder in document.Ladders) await AddAsync(DocumentKind.Ladder, ladder.Id, ladder.ToLadder(file));

        // What is there already, because another process started at the same time, stays.
        async Task AddAsync<T>(DocumentKind kind, string id, T content) =>
            await store.AddDocumentAsync(kind, new(id, 1, RuleState.Enabled, JsonSerializer.Serialize(content, MonitorJson.Options), now, "seed"), cancellationToken);
    }
}
