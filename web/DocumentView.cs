using System.Text.Json;
using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Web;

/// <summary>A version of a document with who made it and when.</summary>
internal sealed record DocumentView<T>(string Id, int Version, T Document, DateTimeOffset At, string By)
{
    public static DocumentView<T> Of(DocumentVersion version) =>
        new(version.Id, version.Version, JsonSerializer.Deserialize<T>(version.Document, MonitorJson.Options)!, version.At, version.By);
}
