using System.Text.Json;
using Monitor.Contracts;
using Monitor.Escalation;
using Monitor.Storage;

namespace Monitor.Notifications;

/// <summary>Channels, routes and ladders in force.</summary>
public sealed class NotificationModel(IReadOnlyList<ChannelDocument> channels, IReadOnlyList<RouteDocument> routes, IReadOnlyList<LadderDocument> ladders)
{
    public IReadOnlyList<ChannelDocument> Channels => channels;
    public IReadOnlyList<RouteDocument> Routes => routes;
    public IReadOnlyList<LadderDocument> Ladders => ladders;

    /// <summary>Changes with every edit of a ladder.</summary>
    public string LadderStamp { get; private init; } = "";

    /// <summary>Everybody whom a route or a ladder names.</summary>
    public IEnumerable<RouteTarget> AllTargets => routes.SelectMany(route => route.To).Concat(ladders.SelectMany(ladder => ladder.Steps).SelectMany(step => step.To));

    public ChannelDocument? Find(string channel) => channels.FirstOrDefault(one => one.Id == channel);

    /// <summary>Whom the routes tell of a warning, each once however many routes lead there.</summary>
    public IReadOnlyList<RouteTarget> Targets(Warning warning, Recipients recipients) =>
        Meant(routes.Where(route => route.Tells(warning)).SelectMany(route => route.To), recipients, warning.Area, warning.SubjectKind == SubjectKind.Enterprise ? warning.Subject : null);

    /// <summary>Who is meant by some targets, each once, over the channels that are on.</summary>
    public IReadOnlyList<RouteTarget> Meant(IEnumerable<RouteTarget> targets, Recipients recipients, string? area, string? enterprise) =>
        [.. targets.SelectMany(target => recipients.Of(target, area, enterprise)).Distinct().Where(target => Find(target.Channel) is { Enabled: true })];

    /// <summary>Reads the newest versions. Done anew for every batch: an edit holds at once, in every process.</summary>
    public static async Task<NotificationModel> ReadAsync(IRuleStore store, CancellationToken cancellationToken)
    {
        var ladders = await store.ReadDocumentsAsync(DocumentKind.Ladder, cancellationToken);
        return new(Newest<ChannelDocument>(await store.ReadDocumentsAsync(DocumentKind.Channel, cancellationToken)),
            Newest<RouteDocument>(await store.ReadDocumentsAsync(DocumentKind.Route, cancellationToken)), Newest<LadderDocument>(ladders))
        {
            LadderStamp = string.Join(' ', ladders.Select(version => $"{version.Id}:{version.Version}")),
        };
    }

    private static List<T> Newest<T>(IReadOnlyList<DocumentVersion> versions) =>
        [.. versions.GroupBy(version => version.Id).Select(own => JsonSerializer.Deserialize<T>(own.Last().Document, MonitorJson.Options)!)];
}
