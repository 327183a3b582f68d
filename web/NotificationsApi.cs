using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Notifications;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Web;

/// <summary>Who is told what over which channel, what came of it, and the list in the application.</summary>
internal static class NotificationsApi
{
    private const int MostMessages = 500;
    private const int MostEntries = 500;

    public static void MapNotifications(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/notifications").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/channels", ListChannels).WithSummary("Every version of every channel");
        group.MapPost("/channels", SaveChannel).WithSummary("Add a channel or a new version of one").WithDescription("Addresses and secrets stay in the configuration: a channel names an entry of it.");
        group.MapGet("/routes", ListRoutes).WithSummary("Every version of every route");
        group.MapPost("/routes", SaveRoute).WithSummary("Add a route or a new version of one");
        group.MapGet("/try", Try).WithSummary("What would be told of a warning, and to whom; nothing is sent").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/messages", List).WithSummary("Messages, the newest first");
        group.MapGet("/messages/{no}/items", Items).WithSummary("What a message tells");
        group.MapPost("/messages/{no}/resend", Resend).WithSummary("Send a dead message again, with the same key").ProducesProblem(StatusCodes.Status409Conflict);
        group.MapGet("/inbox", Inbox).WithSummary("What somebody was told in the application, the newest first");
        group.MapPost("/inbox/read", Read).WithSummary("Mark as read what somebody was told");
    }

    private static async Task<Ok<List<DocumentView<ChannelDocument>>>> ListChannels(IRuleStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadDocumentsAsync(DocumentKind.Channel, cancellationToken)).Select(DocumentView<ChannelDocument>.Of).ToList());

    private static Task<Results<Ok<DocumentView<ChannelDocument>>, ProblemHttpResult>> SaveChannel(
        ChannelDocument channel, NotificationDesk desk, CancellationToken cancellationToken, string by = "") =>
        SaveAsync<ChannelDocument>(() => desk.SaveAsync(channel, by, cancellationToken), "The channel was refused; nothing was stored.");

    private static async Task<Ok<List<DocumentView<RouteDocument>>>> ListRoutes(IRuleStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadDocumentsAsync(DocumentKind.Route, cancellationToken)).Select(DocumentView<RouteDocument>.Of).ToList());

    private static Task<Results<Ok<DocumentView<RouteDocument>>, ProblemHttpResult>> SaveRoute(
        RouteDocument route, NotificationDesk desk, CancellationToken cancellationToken, string by = "") =>
        SaveAsync<RouteDocument>(() => desk.SaveAsync(route, by, cancellationToken), "The route was refused; nothing was stored.");

    private static async Task<Results<Ok<DocumentView<T>>, ProblemHttpResult>> SaveAsync<T>(Func<Task<DocumentVersion>> save, string refused)
    {
        try
        {
            return TypedResults.Ok(DocumentView<T>.Of(await save()));
        }
        catch (SeedException fault)
        {
            return TypedResults.Problem(fault.Message, statusCode: StatusCodes.Status400BadRequest, title: refused);
        }
    }

    /// <param name="warning">Id of a warning.</param>
    /// <param name="channel">Only this one, whatever the routes say.</param>
    private static async Task<Results<Ok<IReadOnlyList<TryRunView>>, ProblemHttpResult>> Try(
        string warning, NotificationDesk desk, Registry registry, IMonitorStore store, WarningWriter writer, CancellationToken cancellationToken, string? channel = null, string recipient = "") =>
        WarningId.TryParse(warning, out var subject, out var number) && registry.NumberOf(subject) is { } no
            && await store.ReadEpisodeAsync(no, number, cancellationToken) is { } episode && writer.Write(no, episode.Last, episode.RaisedAt) is { } written
            ? TypedResults.Ok(await desk.TryAsync(written, channel is null ? null : new(channel, recipient), cancellationToken))
            : Problems.NotFound($"There is no warning '{warning}'.");

    /// <param name="before">Number of the last message of the page before.</param>
    private static async Task<Results<Ok<IReadOnlyList<MessageView>>, ProblemHttpResult>> List(
        INotificationStore store, CancellationToken cancellationToken, Named<MessageState>? state = null, string? channel = null, long? before = null, int limit = 100) => limit is < 1 or > MostMessages
        ? Problems.Bad($"limit is 1 to {MostMessages}, not {limit}.")
        : TypedResults.Ok(await store.ReadMessagesAsync(state?.Value, channel, before, limit, cancellationToken));

    private static async Task<Ok<IReadOnlyList<NotificationItem>>> Items(long no, INotificationStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok(await store.ReadItemsOfAsync(no, cancellationToken));

    private static async Task<Results<Accepted, ProblemHttpResult>> Resend(long no, INotificationStore store, CourierSignal courier, CancellationToken cancellationToken)
    {
        if (!await store.ResendAsync(no, TimeProvider.System.GetUtcNow(), cancellationToken))
            return TypedResults.Problem($"Message {no} is not dead; only dead ones are sent again by hand.", statusCode: StatusCodes.Status409Conflict);
        courier.Set();
        return TypedResults.Accepted($"/api/notifications/messages?before={no + 1}&limit=1");
    }

    private static async Task<Results<Ok<IReadOnlyList<InboxEntry>>, ProblemHttpResult>> Inbox(
        string who, INotificationStore store, CancellationToken cancellationToken, bool unread = false, int limit = 100) => limit is < 1 or > MostEntries
        ? Problems.Bad($"limit is 1 to {MostEntries}, not {limit}.")
        : TypedResults.Ok(await store.ReadInboxAsync(who, unread, limit, cancellationToken));

    /// <param name="keys">Keys of what was read; all when absent.</param>
    private static async Task<Ok<int>> Read(string who, INotificationStore store, TimeProvider time, CancellationToken cancellationToken, List<string>? keys = null) =>
        TypedResults.Ok(await store.MarkReadAsync(who, keys, time.GetUtcNow(), cancellationToken));
}
