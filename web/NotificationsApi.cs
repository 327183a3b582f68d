using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Notifications;
using Monitor.Reference;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Who is told what over which channel, what came of it, and the list in the application.</summary>
internal static class NotificationsApi
{
    private const int MostMessages = 500;
    private const int MostEntries = 500;

    public static void MapNotifications(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/notifications").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/channels", ListChannels).Allow(Permission.ReadCity).WithSummary("Every version of every channel");
        group.MapPost("/channels", SaveChannel).Allow(Permission.Configure).WithSummary("Add a channel or a new version of one").WithDescription("Addresses and secrets stay in the configuration: a channel names an entry of it.");
        group.MapGet("/endpoints", ListEndpoints).Allow(Permission.Configure).WithSummary("Names of the configured endpoints, without their addresses and secrets");
        group.MapGet("/standing", Standing).Allow(Permission.ReadCity).WithSummary("How many messages wait and how many are dead, by channel");
        group.MapGet("/routes", ListRoutes).Allow(Permission.ReadCity).WithSummary("Every version of every route");
        group.MapPost("/routes", SaveRoute).Allow(Permission.Configure).WithSummary("Add a route or a new version of one");
        group.MapGet("/try", Try).Allow(Permission.Prepare).WithSummary("What would be told of a warning, and to whom; nothing is sent").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/messages", List).Allow(Permission.ReadCity).WithSummary("Messages, the newest first");
        group.MapGet("/messages/{no}/items", Items).Allow(Permission.ReadCity).WithSummary("What a message tells");
        group.MapPost("/messages/{no}/resend", Resend).Allow(Permission.Prepare).WithSummary("Send a dead message again, with the same key").ProducesProblem(StatusCodes.Status409Conflict);
        group.MapGet("/inbox", Inbox).Allow(Permission.Read).WithSummary("What somebody was told in the application, the newest first");
        group.MapPost("/inbox/read", Read).Allow(Permission.Read).WithSummary("Mark as read what somebody was told");
    }

    private static async Task<Ok<List<DocumentView<ChannelDocument>>>> ListChannels(IRuleStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadDocumentsAsync(DocumentKind.Channel, cancellationToken)).Select(DocumentView<ChannelDocument>.Of).ToList());

    private static Task<Results<Ok<DocumentView<ChannelDocument>>, ProblemHttpResult>> SaveChannel(
        ChannelDocument channel, AccessScope scope, NotificationDesk desk, CancellationToken cancellationToken, string by = "") =>
        SaveAsync<ChannelDocument>(() => desk.SaveAsync(channel, scope.By(by), cancellationToken), "The channel was refused; nothing was stored.");

    private static Ok<List<string>> ListEndpoints(NotificationConfig config) => TypedResults.Ok(config.Endpoints.Keys.Order(StringComparer.Ordinal).ToList());

    private static async Task<Ok<IReadOnlyList<ChannelStanding>>> Standing(INotificationStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok(await store.ReadStandingAsync(cancellationToken));

    private static async Task<Ok<List<DocumentView<RouteDocument>>>> ListRoutes(IRuleStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadDocumentsAsync(DocumentKind.Route, cancellationToken)).Select(DocumentView<RouteDocument>.Of).ToList());

    private static Task<Results<Ok<DocumentView<RouteDocument>>, ProblemHttpResult>> SaveRoute(
        RouteDocument route, AccessScope scope, NotificationDesk desk, CancellationToken cancellationToken, string by = "") =>
        SaveAsync<RouteDocument>(() => desk.SaveAsync(route, scope.By(by), cancellationToken), "The route was refused; nothing was stored.");

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
        string warning, NotificationDesk desk, AccessScope scope, IMonitorStore store, WarningWriter writer, CancellationToken cancellationToken, string? channel = null, string recipient = "") =>
        WarningId.TryParse(warning, out var subject, out var number) && scope.NumberOf(subject) is { } no
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

    /// <param name="who">For whom a machine asks; a person who is signed in asks for itself.</param>
    private static async Task<Results<Ok<IReadOnlyList<InboxEntry>>, ProblemHttpResult>> Inbox(
        AccessScope scope, INotificationStore store, CancellationToken cancellationToken, string? who = null, bool unread = false, int limit = 100) => limit is < 1 or > MostEntries
        ? Problems.Bad($"limit is 1 to {MostEntries}, not {limit}.")
        : TypedResults.Ok(await store.ReadInboxAsync(scope.By(who), unread, limit, cancellationToken));

    /// <param name="who">As of the list.</param>
    /// <param name="keys">Keys of what was read; all when absent.</param>
    private static async Task<Ok<int>> Read(AccessScope scope, INotificationStore store, TimeProvider time, CancellationToken cancellationToken, string? who = null, List<string>? keys = null) =>
        TypedResults.Ok(await store.MarkReadAsync(scope.By(who), keys, time.GetUtcNow(), cancellationToken));
}
