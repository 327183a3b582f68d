using System.Text.Json;
using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Notifications;

/// <summary>Channels and routes in force.</summary>
public sealed class NotificationModel(IReadOnlyList<ChannelDocument> channels, IReadOnlyList<RouteDocument> routes)
{
    public IReadOnlyList<ChannelDocument> Channels => channels;
    public IReadOnlyList<RouteDocument> Routes => routes;

    public ChannelDocument? Find(string channel) => channels.FirstOrDefault(one => one.Id == channel);

    /// <summary>Whom the routes tell of a warning, each once however many routes lead there.</summary>
    public IReadOnlyList<RouteTarget> Targets(Warning warning) =>
        [.. routes.Where(route => route.Covers(warning)).SelectMany(route => route.To).Distinct().Where(target => Find(target.Channel) is { Enabled: true })];

    /// <summary>Reads the newest versions. Done anew for every batch: an edit holds at once, in every process.</summary>
    public static async Task<NotificationModel> ReadAsync(IRuleStore store, CancellationToken cancellationToken) =>
        new(Newest<ChannelDocument>(await store.ReadDocumentsAsync(DocumentKind.Channel, cancellationToken)),
            Newest<RouteDocument>(await store.ReadDocumentsAsync(DocumentKind.Route, cancellationToken)));

    private static List<T> Newest<T>(IReadOnlyList<DocumentVersion> versions) =>
        [.. versions.GroupBy(version => version.Id).Select(own => JsonSerializer.Deserialize<T>(own.Last().Document, MonitorJson.Options)!)];
}
