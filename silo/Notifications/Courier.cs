using Microsoft.Extensions.Logging;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Notifications;

/// <summary>
/// Puts what waits into messages and sends them. One process at a time sends over a channel, one message at a time; of a recipient's messages
/// the oldest goes first, and while it cannot be sent what comes in waits for the next. An attempt is written down before it is made and its
/// outcome afterwards: a process that dies in between has the message sent again with the same key, and nothing else is sent twice.
/// </summary>
public sealed partial class Courier(
    IMonitorStore store, INotificationStore notifications, IJobRunStore jobs, IEnumerable<IChannel> channels, NotificationConfig config, Registry registry,
    CourierSignal signal, TimeProvider time, ILogger<Courier> logger) : RoundService("courier", PollInterval, time, logger)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);

    /// <summary>What an attempt may take beyond the receiver's time before it counts as lost.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly Dictionary<ChannelKind, IChannel> _channels = channels.ToDictionary(channel => channel.Kind);
    private readonly ILogger _logger = logger;

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        if (!await DeliverAsync(stoppingToken)) await signal.WaitAsync(PollInterval, stoppingToken);
    }

    /// <summary>Sends what can be sent now.</summary>
    /// <returns>Whether anything was.</returns>
    public async Task<bool> DeliverAsync(CancellationToken cancellationToken)
    {
        var waiting = await notifications.ReadWaitingAsync(cancellationToken);
        if (waiting.Count == 0) return false;
        var model = await NotificationModel.ReadAsync(store, cancellationToken);
        // A receiver that takes its time must not keep the others waiting.
        var sent = await Task.WhenAll(waiting.GroupBy(target => target.Channel)
            .Select(own => model.Find(own.Key) is { Enabled: true } channel ? DeliverAsync(channel, [.. own], cancellationToken) : Task.FromResult(false)));
        return sent.Contains(true);
    }

    private async Task<bool> DeliverAsync(ChannelDocument channel, List<RouteTarget> targets, CancellationToken cancellationToken)
    {
        await using var held = await jobs.TryHoldJobAsync($"channel-{channel.Id}", cancellationToken);
        if (held is null) return false;
        var limit = new SendLimit(channel.PerMinute is { } most ? [.. _channels[channel.Kind].Limits, (most, TimeSpan.FromMinutes(1))] : _channels[channel.Kind].Limits,
            await notifications.ReadAttemptsAsync(channel.Id, Time.GetUtcNow() - SendLimit.Longest, cancellationToken));
        var any = false;
        foreach (var target in targets)
        {
            if (await NextAsync(channel, target, cancellationToken) is not { } message) continue;
            if (!limit.TryTake(Time.GetUtcNow())) break;
            await AttemptAsync(channel, message, cancellationToken);
            any = true;
        }

        return any;
    }

    /// <returns>The oldest message that is to be sent to a target now, made of what waits if there is none; null when it is not the time.</returns>
    private async Task<StoredMessage?> NextAsync(ChannelDocument channel, RouteTarget target, CancellationToken cancellationToken)
    {
        var now = Time.GetUtcNow();
        if (await notifications.ReadOldestAsync(target, cancellationToken) is { } there) return there.NextAt <= now ? there : null;
        var least = IsQuiet(channel, now) ? channel.QuietExcept : Level.None;
        var items = await notifications.ReadItemsAsync(target, least, _channels[channel.Kind].MostItems, cancellationToken);
        if (items.Count == 0 || (items[0].QueuedAt.AddSeconds(channel.GroupSeconds) > now && items.Count < _channels[channel.Kind].MostItems)) return null;
        return await notifications.FormMessageAsync(target, items, now, cancellationToken);
    }

    private async Task AttemptAsync(ChannelDocument channel, StoredMessage message, CancellationToken cancellationToken)
    {
        var begun = Time.GetUtcNow();
        var lost = begun.AddSeconds(config.TimeoutSeconds) + Grace;
        if (!await notifications.BeginAttemptAsync(message, begun, lost, cancellationToken)) return;
        var outcome = await SendAsync(channel, message, cancellationToken);
        var attempts = message.Attempts + 1;
        var state = outcome.Verdict switch
        {
            SendVerdict.Sent => MessageState.Sent,
            SendVerdict.Retry when attempts < config.MostAttempts => MessageState.Waiting,
            _ => MessageState.Dead,
        };
        var now = Time.GetUtcNow();
        // The outcome is known: it is written down even when the service is about to stop.
        await notifications.EndAttemptAsync(message.No, state, now + Pause(attempts, outcome.After), now, outcome.Said, CancellationToken.None);
        if (state != MessageState.Sent) LogFailed(_logger, message.No, channel.Id, attempts, state, outcome.Said);
    }

    private async Task<SendOutcome> SendAsync(ChannelDocument channel, StoredMessage message, CancellationToken cancellationToken)
    {
        var endpoint = EndpointOf(channel, config);
        if (endpoint is null) return SendOutcome.Refused($"the configuration has no endpoint '{channel.Endpoint}'");
        var items = await notifications.ReadItemsOfAsync(message.No, cancellationToken);
        return await _channels[channel.Kind].SendAsync(new(message.Key, channel, endpoint, message.Target.Recipient, items, config.Address, Time.GetUtcNow()), cancellationToken);
    }

    /// <returns>Null when the configuration lacks it.</returns>
    public static EndpointConfig? EndpointOf(ChannelDocument channel, NotificationConfig config) =>
        channel.Kind == ChannelKind.InApp ? new() { Url = new("about:blank") } : config.Endpoints.GetValueOrDefault(channel.Endpoint);

    private TimeSpan Pause(int attempts, TimeSpan? asked)
    {
        var pause = TimeSpan.FromSeconds(Math.Min(config.LongestRetrySeconds, config.RetrySeconds * Math.Pow(2, attempts - 1)));
        return asked > pause ? asked.Value : pause;
    }

    private bool IsQuiet(ChannelDocument channel, DateTimeOffset now)
    {
        if (channel is not { QuietFrom: { } from, QuietTo: { } to }) return false;
        var here = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, registry.Reference.TimeZone).DateTime);
        return here.IsBetween(from, to);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {No} over {Channel}, attempt {Attempts}: {State}: {Said}")]
    private static partial void LogFailed(ILogger logger, long no, string channel, int attempts, MessageState state, string said);
}
