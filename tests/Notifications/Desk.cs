using Microsoft.Extensions.Logging.Abstractions;
using Monitor.Alerts;
using Monitor.Escalation;
using Monitor.Notifications;
using Monitor.Notifications.Alertmanager;
using Monitor.Notifications.DingTalk;
using Monitor.Notifications.Email;
using Monitor.Notifications.Feishu;
using Monitor.Notifications.InApp;
using Monitor.Notifications.Webhook;
using Monitor.Notifications.WeCom;
using Monitor.Storage;

namespace Monitor.Tests.Notifications;

/// <summary>Notifications of one process on a store, sending to real receivers, under a clock that the test moves.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly IMonitorStore _store;
    private readonly Posting _posting;
    private readonly CourierSignal _signal = new();
    private readonly Notifier _notifier;
    private readonly Escalator _escalator;
    private readonly NoticeTeller _notices;
    private readonly Courier _courier;

    private Desk(IMonitorStore store, TestHost host, NotificationConfig config)
    {
        (_store, Host, _posting) = (store, host, new(config));
        IChannel[] channels =
        [
            new InAppChannel(Notifications), new EmailChannel(config), new WeComChannel(_posting), new DingTalkChannel(_posting), new FeishuChannel(_posting), new WebhookChannel(_posting),
            new AlertmanagerChannel(_posting),
        ];
        Writer = new(host.Registry);
        Edits = new(host.Registry, store, (IAccountStore)store, channels, config, host.Clock);
        Ladders = new(host.Registry, store, (IEscalationStore)store, (IDisposalStore)store, (IAccountStore)store, Writer, host.Clock);
        _escalator = new(store, (IEscalationStore)store, (IAccountStore)store, host.Registry, Writer, _signal, host.Clock, host.Clock, NullLogger<Escalator>.Instance);
        _notices = new(store, Notifications, (IAccountStore)store, host.Registry, _signal, host.Clock, NullLogger<NoticeTeller>.Instance);
        _notifier = new(store, Notifications, (IAccountStore)store, host.Registry, Writer, _signal, host.Clock, NullLogger<Notifier>.Instance);
        _courier = new(store, Notifications, (IJobRunStore)store, channels, config, host.Registry, _signal, host.Clock, NullLogger<Courier>.Instance);
    }

    public TestHost Host { get; }
    public FakeClock Clock => Host.Clock;
    public WarningWriter Writer { get; }
    public NotificationDesk Edits { get; }
    public LadderDesk Ladders { get; }
    public INotificationStore Notifications => (INotificationStore)_store;

    public static async Task<Desk> OpenAsync(IMonitorStore store, NotificationConfig config, int enterprises = 0) => new(store, await TestHost.StartAsync(store, enterprises), config);

    public static NotificationConfig Config(params (string Name, EndpointConfig Endpoint)[] endpoints) => new()
    {
        Endpoints = endpoints.ToDictionary(one => one.Name, one => one.Endpoint),
        TimeoutSeconds = 2,
        Address = "https://monitor.example",
    };

    /// <summary>Adds a channel without grouping, and tells it of everything.</summary>
    public async Task RouteAsync(ChannelDocument channel, string recipient = "", Func<RouteDocument, RouteDocument>? edit = null)
    {
        await Edits.SaveAsync(channel, "test", CancellationToken.None);
        var route = new RouteDocument { Id = $"to-{channel.Id}", To = [new(channel.Id, recipient)] };
        await Edits.SaveAsync(edit is null ? route : edit(route), "test", CancellationToken.None);
    }

    public async Task TakeAsync()
    {
        while (await _notifier.StepAsync(CancellationToken.None))
        {
        }

        while (await _escalator.StepAsync(CancellationToken.None))
        {
        }

        while (await _notices.StepAsync(CancellationToken.None))
        {
        }
    }

    /// <summary>Sends until nothing more can be sent at this time.</summary>
    public async Task DeliverAsync()
    {
        while (await _courier.DeliverAsync(CancellationToken.None))
        {
        }
    }

    /// <summary>Takes and sends, as the services do all the time.</summary>
    public async Task WorkAsync()
    {
        await TakeAsync();
        await DeliverAsync();
    }

    public async Task WorkFor(TimeSpan span, TimeSpan step)
    {
        for (var end = Clock.GetUtcNow() + span; Clock.GetUtcNow() < end; Clock.Advance(step)) await WorkAsync();
        await WorkAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _notifier.Dispose();
        _escalator.Dispose();
        _notices.Dispose();
        _courier.Dispose();
        _posting.Dispose();
        _signal.Dispose();
        await Host.DisposeAsync();
    }
}
