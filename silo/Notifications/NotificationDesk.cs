using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Notifications;

/// <summary>Edits channels and routes, every edit a new version, and shows what they would tell without telling it.</summary>
public sealed class NotificationDesk(Registry registry, IRuleStore store, IAccountStore accounts, IEnumerable<IChannel> channels, NotificationConfig config, TimeProvider time)
{
    private const int LongestGroup = 24 * 60 * 60;
    private const int LongestLine = 500;

    private static readonly ChannelKind[] Robots = [ChannelKind.WeCom, ChannelKind.DingTalk, ChannelKind.Feishu];

    /// <exception cref="SeedException">A field is wrong; the message names it.</exception>
    public async Task<DocumentVersion> SaveAsync(ChannelDocument channel, string by, CancellationToken cancellationToken)
    {
        var where = $"channel {channel.Id}";
        DocumentCheck.Id(channel.Id, "channel");
        if (channel.Kind == ChannelKind.InApp ? channel.Endpoint.Length > 0 : Courier.EndpointOf(channel, config) is null)
            throw new SeedException($"{where}, endpoint", channel.Kind == ChannelKind.InApp ? "the application itself has none" : $"the configuration has no '{channel.Endpoint}'; set Monitor:Notifications:Endpoints:{channel.Endpoint}:Url");
        if (channel.Kind == ChannelKind.Email && Courier.EndpointOf(channel, config)!.From.Length == 0) throw new SeedException($"{where}, endpoint", $"mail needs a sender; set Monitor:Notifications:Endpoints:{channel.Endpoint}:From");
        if (channel.Language is not ("zh" or "en")) throw new SeedException($"{where}, language", "write zh or en");
        if (channel.GroupSeconds is < 0 or > LongestGroup) throw new SeedException($"{where}, groupSeconds", $"write 0 to {LongestGroup}");
        if (channel.PerMinute is <= 0) throw new SeedException($"{where}, perMinute", "write at least 1, or leave it out");
        if (channel.QuietFrom is null != channel.QuietTo is null) throw new SeedException($"{where}, quietTo", "give both ends of the quiet hours, or none");
        if (channel.Line.Length > LongestLine) throw new SeedException($"{where}, line", $"write at most {LongestLine} characters");
        if (Digest.UnknownHole(channel.Line) is { } hole) throw new SeedException($"{where}, line", $"nothing fills {{{hole}}}; there are {{kind}} {{level}} {{subject}} {{rule}} {{sentence}} {{area}} {{link}}");
        var model = await NotificationModel.ReadAsync(store, cancellationToken);
        if (Robots.Contains(channel.Kind) && model.Channels.FirstOrDefault(one => one.Id != channel.Id && one.Endpoint == channel.Endpoint) is { } other)
            throw new SeedException($"{where}, endpoint", $"channel {other.Id} has it already, and a robot's limit is counted by channel; route to that one");
        return await store.AddNextAsync(DocumentKind.Channel, channel.Id, channel, by, time.GetUtcNow(), cancellationToken);
    }

    /// <exception cref="SeedException">A field is wrong; the message names it.</exception>
    public async Task<DocumentVersion> SaveAsync(RouteDocument route, string by, CancellationToken cancellationToken)
    {
        var where = $"route {route.Id}";
        DocumentCheck.Id(route.Id, "route");
        DocumentCheck.Choice(route, registry, where);
        var model = await NotificationModel.ReadAsync(store, cancellationToken);
        DocumentCheck.Targets(route.To, model, $"{where}, to");
        if (route.Notices.Count > 0 && route.Rules.Count > 0) throw new SeedException($"{where}, rules", "a route tells notices or warnings; leave the rules out, or the notices");
        if (route.Notices.Count > 0 && route.To.FirstOrDefault(target => model.Find(target.Channel)?.Kind == ChannelKind.Alertmanager) is { } alerts)
            throw new SeedException($"{where}, to", $"channel {alerts.Channel} speaks of warnings only, and a notice is none");
        return await store.AddNextAsync(DocumentKind.Route, route.Id, route, by, time.GetUtcNow(), cancellationToken);
    }

    /// <summary>What the routes in force would tell of a warning, or what one channel would.</summary>
    public async Task<IReadOnlyList<TryRunView>> TryAsync(Warning warning, RouteTarget? only, CancellationToken cancellationToken)
    {
        var model = await NotificationModel.ReadAsync(store, cancellationToken);
        var targets = only is null ? model.Targets(warning, await Recipients.ReadAsync(accounts, model.AllTargets, registry.Reference, cancellationToken)) : [only];
        return [.. from target in targets let channel = model.Find(target.Channel) where channel is not null select Try(warning, channel, target)];
    }

    private TryRunView Try(Warning warning, ChannelDocument channel, RouteTarget target)
    {
        var endpoint = Courier.EndpointOf(channel, config);
        var item = Intake.ItemOf(warning, NoticeKind.Fired, Level.None, $"{target.Channel}|{target.Recipient}|{warning.Id}|try");
        var delivery = new Delivery("try", channel, endpoint ?? new() { Url = new("about:blank") }, target.Recipient, [item], config.Address, time.GetUtcNow());
        return new(channel.Id, channel.Kind, target.Recipient, delivery.Digest(0).Title, channels.Single(one => one.Kind == channel.Kind).Render(delivery),
            endpoint is null ? $"The configuration has no endpoint '{channel.Endpoint}'." : channel.Enabled ? null : "The channel is off.");
    }
}
