using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Disposal;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>What is done about warnings: actions with their history, and what waits for whom.</summary>
internal static class DisposalApi
{
    private const int MostMonths = 60;

    public static void MapDisposal(this IEndpointRouteBuilder app)
    {
        var one = app.MapGroup("/api/episodes/{id}/disposal").ProducesProblem(StatusCodes.Status404NotFound);
        one.MapGet("/", Get).Allow(Permission.Read).WithSummary("What was done about a warning, and what may be done next");
        one.MapPost("/", Act).Allow(Permission.Answer).WithSummary("Do something about a warning: acknowledge, note, assign, dispatch, answer, return, accept, close, reopen or take back")
            .WithDescription("Every action is a new version; 'after' is the version that was read. Closing ends the disposal; the warning itself ends when the figures say so. An enterprise may note and answer only.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status409Conflict);
        var work = app.MapGroup("/api/work");
        work.MapGet("/", Mine).Allow(Permission.Read).WithSummary("What waits for the caller: assigned to, dispatched to or dispatched by; of an area or an enterprise also what waits for an answer there");
        work.MapGet("/overdue", Overdue).Allow(Permission.Read).WithSummary("Warnings whose answer is overdue, gravest first");
        work.MapGet("/marks", Marks).Allow(Permission.Read).WithSummary("How the disposal of every open warning stands that somebody has acted on");
        work.MapGet("/measures", Measures).Allow(Permission.ReadBulletin).WithSummary("Time to acknowledge, to answer and to clear, by area and month").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Results<Ok<DisposalView>, ProblemHttpResult>> Get(
        string id, AccessScope scope, IMonitorStore store, IDisposalStore disposals, DisposalDesk desk, CancellationToken cancellationToken) =>
        await FindAsync(id, scope, store, cancellationToken) is { } episode
            ? TypedResults.Ok(View(id, await disposals.ReadDisposalAsync(episode.Subject, episode.Last.Episode, cancellationToken), scope, desk))
            : Problems.NotFound($"There is no warning '{id}'.");

    private static async Task<Results<Ok<DisposalView>, ProblemHttpResult>> Act(
        string id, DisposalRequest request, AccessScope scope, IMonitorStore store, DisposalDesk desk, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, scope, store, cancellationToken) is not { } episode) return Problems.NotFound($"There is no warning '{id}'.");
        if (!MayDo(scope, request.Action))
            return TypedResults.Problem("Notes and answers are yours to give; the rest is for the analysts.", statusCode: StatusCodes.Status403Forbidden, title: "The action is not allowed.");
        try
        {
            return TypedResults.Ok(View(id, await desk.ActAsync(episode.Subject, episode.Last.Episode, request with { By = scope.By(request.By) }, cancellationToken), scope, desk));
        }
        catch (DisposalException exception)
        {
            return TypedResults.Problem(exception.Message, statusCode: exception.IsConflict ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
                title: "The action was refused; nothing was stored.", extensions: new Dictionary<string, object?> { ["where"] = exception.Where });
        }
    }

    /// <param name="who">For whom a machine asks; a person who is signed in asks for itself.</param>
    private static async Task<Ok<List<WorkItem>>> Mine(
        AccessScope scope, IDisposalStore disposals, WarningWriter writer, DisposalDesk desk, CancellationToken cancellationToken, string? who = null)
    {
        var name = scope.By(who);
        // What is dispatched to an area or an enterprise waits for whoever looks after it, not for one name.
        var found = await disposals.ReadDisposalsAsync(scope.IsWhole ? name : null, null, cancellationToken);
        return TypedResults.Ok(Items(found, scope, writer, desk).Where(item => IsFor(name, !scope.IsWhole, item)).ToList());
    }

    private static async Task<Ok<List<WorkItem>>> Overdue(AccessScope scope, IDisposalStore disposals, WarningWriter writer, DisposalDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok(Items(await disposals.ReadDisposalsAsync(null, desk.Today, cancellationToken), scope, writer, desk).ToList());

    private static async Task<Ok<List<DisposalMark>>> Marks(AccessScope scope, IDisposalStore disposals, WarningWriter writer, CancellationToken cancellationToken) =>
        TypedResults.Ok((await disposals.ReadMarksAsync(cancellationToken))
            .Where(one => scope.Sees(one.Subject))
            .Select(one => writer.IdOf(one.Subject, one.Episode) is { } id ? new DisposalMark(id, one.State) : null).OfType<DisposalMark>().ToList());

    /// <param name="from">A month.</param>
    /// <param name="to">A month; the one of <paramref name="from"/> when absent.</param>
    private static async Task<Results<Ok<IReadOnlyList<LoopMeasure>>, ProblemHttpResult>> Measures(Period from, AccessScope scope, LoopReader reader, CancellationToken cancellationToken, Period? to = null)
    {
        var last = to ?? from;
        if (from.Kind != PeriodKind.Month || last.Kind != PeriodKind.Month || last < from) return Problems.Bad("from and to are months like 2026-03, and from is not after to.");
        if (((last.Year - from.Year) * 12) + last.MonthOfYear - from.MonthOfYear >= MostMonths) return Problems.Bad($"Ask for at most {MostMonths} months.");
        return TypedResults.Ok<IReadOnlyList<LoopMeasure>>([.. (await reader.ReadAsync(from, last, cancellationToken)).Where(one => scope.IsWhole || scope.Area == one.Area)]);
    }

    public static async Task<StoredEpisode?> FindAsync(string id, AccessScope scope, IMonitorStore store, CancellationToken cancellationToken) =>
        WarningId.TryParse(id, out var subject, out var number) && scope.NumberOf(subject) is { } no ? await store.ReadEpisodeAsync(no, number, cancellationToken) : null;

    /// <summary>An enterprise may note and answer; the rest is for analysts.</summary>
    private static bool MayDo(AccessScope scope, DisposalActionKind action) =>
        scope.May(action is DisposalActionKind.Noted or DisposalActionKind.Answered ? Permission.Answer : Permission.Handle);

    private static DisposalView View(string id, IReadOnlyList<DisposalAction> actions, AccessScope scope, DisposalDesk desk)
    {
        var state = DisposalRules.After(actions);
        IEnumerable<DisposalActionKind> allowed = DisposalRules.MayWithdraw(actions, scope.By()) ? [.. DisposalRules.Allowed(state), DisposalActionKind.Withdrawn] : DisposalRules.Allowed(state);
        return new(id, state, actions, [.. allowed.Where(action => MayDo(scope, action))], desk.OverdueWorkdays(state));
    }

    private static IEnumerable<WorkItem> Items(IReadOnlyList<(StoredEpisode Episode, DisposalState State)> found, AccessScope scope, WarningWriter writer, DisposalDesk desk) =>
        from one in found
        where scope.Sees(one.Episode.Subject)
        let warning = writer.Write(one.Episode.Subject, one.Episode.Last, one.Episode.RaisedAt)
        let next = DisposalRules.ToDo(one.State, one.Episode.Last.Status == EpisodeStatus.Active)
        where warning is not null && next is not null
        select new WorkItem(warning, one.State, next.Value, desk.OverdueWorkdays(one.State));

    /// <summary>The unit answers; who dispatched judges the answer; the assignee follows it all the way.</summary>
    /// <param name="answers">Whoever it is answers for all that can be seen.</param>
    private static bool IsFor(string who, bool answers, WorkItem item) => item.State.Assignee == who
        || (item.Next == DisposalActionKind.Answered && (answers || item.State.Unit == who))
        || (item.Next is DisposalActionKind.Accepted or DisposalActionKind.ClosedByHand && item.State.DispatchedBy == who);
}
