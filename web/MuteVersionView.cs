using System.Text.Json;
using Monitor.Contracts;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Web;

/// <summary>A version of a mute with who made it and when.</summary>
internal sealed record MuteVersionView(string Id, int Version, MuteDocument Mute, DateTimeOffset At, string By)
{
    public static MuteVersionView Of(DocumentVersion version) =>
        new(version.Id, version.Version, JsonSerializer.Deserialize<MuteDocument>(version.Document, MonitorJson.Options)!, version.At, version.By);
}
