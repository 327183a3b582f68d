using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Disposal;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Web;

/// <summary>What is done about warnings: actions with their history, and what waits for whom.</summary>
internal static class DisposalApi
{
    private const int MostMonths = 60;

    public static void MapDisposal(this IEndpointRouteBuilder app)
    {
        var one = app.MapGroup("/api/episodes/{id}/disposal").ProducesProblem(StatusCodes.Status404NotFound);
        one.MapGet("/", Get).WithSummary("What was done about a warning, and what may be done next");
        one.MapPost("/", Act).WithSummary("Do something about a warning: acknowledge, note, assign, dispatch, answer, return, accept, close or reopen")
            .WithDescription("Every action is a new version; 'after' is the version that was read. Closing ends the disposal; the warning itself ends when the figures say so.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        var work = app.MapGroup("/api/work");
        work.MapGet("/", Mine).WithSummary("What waits for somebody: assigned to, dispatched to or dispatched by them").ProducesProblem(StatusCodes.Status400BadRequest);
        work.MapGet("/overdue", Overdue).WithSummary("Warnings whose answer is overdue, gravest first");
        work.MapGet("/marks", Marks).WithSummary("How the disposal of every open warning stands that somebody has acted on");
        work.MapGet("/measures", Measures).WithSummary("Time to acknowledge, to answer and to clear, by area and month").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Results<Ok<DisposalView>, ProblemHttpResult>> Get(
        string id, Registry registry, IMonitorStore store, IDisposalStore disposals, DisposalDesk desk, CancellationToken cancellationToken) =>
        await FindAsync(id, registry, store, cancellationToken) is { } episode
            ? TypedResults.Ok(View(id, await disposals.ReadDisposalAsync(episode.Subject, episode.Last.Episode, cancellationToken), desk))
            : Problems.NotFound($"There is no warning '{id}'.");

    private static async Task<Results<Ok<DisposalView>, ProblemHttpResult>> Act(
        string id, DisposalRequest request, Registry registry, IMonitorStore store, DisposalDesk desk, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, registry, store, cancellationToken) is not { } episode) return Problems.NotFound($"There is no warning '{id}'.");
        try
        {
            return TypedResults.Ok(View(id, await desk.ActAsync(episode.Subject, episode.Last.Episode, request with { By = Actor(request) }, cancellationToken), desk));
        }
        catch (DisposalException exception)
        {
            return TypedResults.Problem(exception.Message, statusCode: exception.IsConflict ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
                title: "The action was refused; nothing was stored.", extensions: new Dictionary<string, object?> { ["where"] = exception.Where });
        }
    }

    private static async Task<Results<Ok<List<WorkItem>>, ProblemHttpResult>> Mine(
        string who, IDisposalStore disposals, WarningWriter writer, DisposalDesk desk, CancellationToken cancellationToken) => string.IsNullOrWhiteSpace(who)
        ? Problems.Bad("who: say whose work.")
        : TypedResults.Ok(Items(await disposals.ReadDisposalsAsync(who.Trim(), null, activeOnly: false, cancellationToken), writer, desk)
            .Where(item => IsFor(who.Trim(), item)).ToList());

    private static async Task<Ok<List<WorkItem>>> Overdue(IDisposalStore disposals, WarningWriter writer, DisposalDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok(Items(await disposals.ReadDisposalsAsync(null, desk.Today, activeOnly: false, cancellationToken), writer, desk).ToList());

    private static async Task<Ok<List<DisposalMark>>> Marks(IDisposalStore disposals, WarningWriter writer, CancellationToken cancellationToken) =>
        TypedResults.Ok((await disposals.ReadDisposalsAsync(null, null, activeOnly: true, cancellationToken))
            .Select(one => writer.IdOf(one.Episode.Subject, one.Episode.Last.Episode) is { } id ? new DisposalMark(id, one.State) : null).OfType<DisposalMark>().ToList());

    /// <param name="from">A month.</param>
    /// <param name="to">A month; the one of <paramref name="from"/> when absent.</param>
    private static async Task<Results<Ok<IReadOnlyList<LoopMeasure>>, ProblemHttpResult>> Measures(Period from, LoopReader reader, CancellationToken cancellationToken, Period? to = null)
    {
        var last = to ?? from;
        if (from.Kind != PeriodKind.Month || last.Kind != PeriodKind.Month || last < from) return Problems.Bad("from and to are months like 2026-03, and from is not after to.");
        if (((last.Year - from.Year) * 12) + last.MonthOfYear - from.MonthOfYear >= MostMonths) return Problems.Bad($"Ask for at most {MostMonths} months.");
        return TypedResults.Ok(await reader.ReadAsync(from, last, cancellationToken));
    }

    /// <summary>Who acts.</summary>
    private static string Actor(DisposalRequest request) => request.By;

    private static async Task<StoredEpisode?> FindAsync(string id, Registry registry, IMonitorStore store, CancellationToken cancellationToken) =>
        WarningId.TryParse(id, out var subject, out var number) && registry.NumberOf(subject) is { } no ? await store.ReadEpisodeAsync(no, number, cancellationToken) : null;

    private static DisposalView View(string id, IReadOnlyList<DisposalAction> actions, DisposalDesk desk)
    {
        var state = DisposalRules.After(actions);
        return new(id, state, actions, DisposalRules.Allowed(state), desk.OverdueWorkdays(state));
    }

    private static IEnumerable<WorkItem> Items(IReadOnlyList<(StoredEpisode Episode, DisposalState State)> found, WarningWriter writer, DisposalDesk desk) =>
        from one in found
        let warning = writer.Write(one.Episode.Subject, one.Episode.Last, one.Episode.RaisedAt)
        let next = DisposalRules.ToDo(one.State, one.Episode.Last.Status == EpisodeStatus.Active)
        where warning is not null && next is not null
        select new WorkItem(warning, one.State, next.Value, desk.OverdueWorkdays(one.State));

    /// <summary>The unit answers; who dispatched judges the answer; the assignee follows it all the way.</summary>
    private static bool IsFor(string who, WorkItem item) => item.State.Assignee == who
        || (item.Next == DisposalActionKind.Answered && item.State.Unit == who)
        || (item.Next is DisposalActionKind.Accepted or DisposalActionKind.ClosedByHand && item.State.DispatchedBy == who);
}
