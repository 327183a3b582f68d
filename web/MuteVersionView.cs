using System.Text.Json;
using Monitor.Contracts;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Web;

/// <summary>A version of a mute with who made it and when; retired is one that was ended.</summary>
internal sealed record MuteVersionView(string Id, int Version, RuleState State, MuteDocument Mute, DateTimeOffset At, string By)
{
    public static MuteVersionView Of(DocumentVersion version) =>
        new(version.Id, version.Version, version.State, JsonSerializer.Deserialize<MuteDocument>(version.Document, MonitorJson.Options)!, version.At, version.By);
}
