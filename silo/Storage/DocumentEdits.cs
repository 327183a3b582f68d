using System.Text.Json;
using Monitor.Contracts;
using Monitor.Reference;

namespace Monitor.Storage;

/// <summary>Edits of documents: every edit is a new version.</summary>
internal static class DocumentEdits
{
    /// <summary>Adds a document as the version after the newest there is of its id.</summary>
    /// <exception cref="SeedException">Somebody else was faster.</exception>
    public static async Task<DocumentVersion> AddNextAsync<T>(
        this IRuleStore store, DocumentKind kind, string id, T document, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var newest = (await store.ReadDocumentsAsync(kind, cancellationToken)).Where(version => version.Id == id).Select(version => version.Version).DefaultIfEmpty(0).Max();
        return await store.AddVersionAsync(kind, new(id, newest + 1, RuleState.Enabled, JsonSerializer.Serialize(document, MonitorJson.Options), now, by), cancellationToken);
    }

    /// <exception cref="SeedException">Somebody else was faster.</exception>
    public static async Task<DocumentVersion> AddVersionAsync(this IRuleStore store, DocumentKind kind, DocumentVersion version, CancellationToken cancellationToken) =>
        await store.AddDocumentAsync(kind, version, cancellationToken) ? version
            : throw Overtaken(version.Id);

    public static SeedException Overtaken(string id) => new($"{id}, version", "somebody else has just edited it; read it again and repeat the edit") { Field = "version" };
}
