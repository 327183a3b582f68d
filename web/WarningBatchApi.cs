using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Disposal;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Reference;
using Monitor.Rules;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>What is done about many warnings at once, and how it is taken back.</summary>
internal static class WarningBatchApi
{
    private const int Most = 500;
    /// <summary>Against a slip of the hand; the clock of a replay may be years behind that of the page.</summary>
    private const int LongestMuteDays = 5 * 366;

    public static void MapWarningBatches(this IEndpointRouteBuilder app)
    {
        var work = app.MapGroup("/api/work").ProducesProblem(StatusCodes.Status400BadRequest);
        work.MapPost("/batch", Act).Allow(Permission.Handle).WithSummary("Do the same about many warnings: acknowledge, note, assign, close, reopen or take back")
            .WithDescription($"At most {Most}. Each warning is judged for itself, in order, and answered for itself: one that is out of scope, or that somebody else has acted on, leaves the others alone.");
        work.MapGet("/muted", Muted).Allow(Permission.Read).WithSummary("The open warnings that a notify-only mute covers today");
        work.MapPost("/mutes", Mute).Allow(Permission.Prepare).WithSummary("Silence many warnings from today on: they live, and nobody is notified");
        work.MapPost("/mutes/end", EndMutes).Allow(Permission.Prepare).WithSummary("Take mutes out of force; answers those that were in force");
    }

    private static async Task<Results<Ok<List<DisposalBatchAnswer>>, ProblemHttpResult>> Act(
        DisposalBatchRequest request, AccessScope scope, IMonitorStore store, IDisposalStore disposals, DisposalDesk desk, CancellationToken cancellationToken)
    {
        if (request.Items.Count is 0 or > Most) return Problems.Bad($"items are 1 to {Most} warnings.");
        if (request.Action is DisposalActionKind.Dispatched or DisposalActionKind.Answered or DisposalActionKind.Returned or DisposalActionKind.Accepted)
            return Problems.Bad($"action: '{request.Action}' is for one warning at a time; send it to /api/episodes/{{id}}/disposal.");
        var answers = new List<DisposalBatchAnswer>();
        foreach (var item in request.Items)
        {
            if (await DisposalApi.FindAsync(item.Id, scope, store, cancellationToken) is not { } episode)
            {
                answers.Add(new(item.Id, null, "There is no such warning."));
                continue;
            }

            try
            {
                var action = new DisposalRequest(item.After, request.Action, scope.By(request.By), request.Text, request.Assignee);
                answers.Add(new(item.Id, DisposalRules.After(await desk.ActAsync(episode.Subject, episode.Last.Episode, action, cancellationToken))));
            }
            catch (DisposalException exception) when (exception.IsConflict)
            {
                answers.Add(new(item.Id, DisposalRules.After(await disposals.ReadDisposalAsync(episode.Subject, episode.Last.Episode, cancellationToken)), exception.Message));
            }
            catch (DisposalException exception)
            {
                // What is wrong with a field is wrong for all: the first that is there is refused before anything is stored.
                return TypedResults.Problem(exception.Message, statusCode: StatusCodes.Status400BadRequest, title: "The action was refused; nothing was stored.",
                    extensions: new Dictionary<string, object?> { ["where"] = exception.Where });
            }
        }

        return TypedResults.Ok(answers);
    }

    private static Ok<List<MuteMark>> Muted(AccessScope scope, WarningBoard board, Registry registry, TimeProvider time)
    {
        var model = registry.Model;
        var today = Standing.DayOf(time.GetUtcNow(), model.TimeZone);
        var mutes = model.Mutes.Where(mute => mute.Mode == MuteMode.NotifyOnly && mute.Covers(today)).ToList();
        if (mutes.Count == 0) return TypedResults.Ok(new List<MuteMark>());
#pragma warning disable RS0030 // Narrowed here.
        var open = scope.Within(board.Snapshot()).Warnings;
#pragma warning restore RS0030
        // Of several the one that lasts longest.
        return TypedResults.Ok((from warning in open
                                let mute = mutes.Where(mute => Concerns(mute, warning, scope)).MaxBy(mute => mute.To)
                                where mute is not null
                                select new MuteMark(warning.Id, mute.Id, mute.To, mute.Reason)).ToList());
    }

    private static async Task<Results<Ok<MuteBatchAnswer>, ProblemHttpResult>> Mute(
        MuteBatchRequest request, AccessScope scope, IMonitorStore store, Registry registry, RuleLife life, TimeProvider time, CancellationToken cancellationToken)
    {
        var today = Standing.DayOf(time.GetUtcNow(), registry.Model.TimeZone);
        if (request.Warnings.Count is 0 or > Most) return Problems.Bad($"warnings are 1 to {Most} ids.");
        if (request.To < today || request.To > today.AddDays(LongestMuteDays)) return Problems.Bad($"to: the last day is {today:yyyy-MM-dd} to {today.AddDays(LongestMuteDays):yyyy-MM-dd}.");
        var (found, missing) = (new List<(Subject, string)>(), new List<string>());
        foreach (var id in request.Warnings)
        {
            if (await DisposalApi.FindAsync(id, scope, store, cancellationToken) is { } episode && registry.Model.Rules.Find(episode.Last.Rule) is not null
                && WarningId.TryParse(id, out var subject, out _)) found.Add((subject, episode.Last.Rule));
            else missing.Add(id);
        }

        try
        {
            var mutes = found.Count == 0 ? [] : await life.SaveAsync(MuteBatch.Of(found, today, request.To, request.Reason.Trim()), scope.By(request.By), cancellationToken);
            return TypedResults.Ok(new MuteBatchAnswer([.. mutes.Select(mute => mute.Id)], missing));
        }
        catch (SeedException fault)
        {
            return TypedResults.Problem(fault.Message, statusCode: StatusCodes.Status400BadRequest, title: "The mute was refused; nothing was stored.");
        }
    }

    private static async Task<Results<Ok<IReadOnlyList<string>>, ProblemHttpResult>> EndMutes(MuteEndRequest request, AccessScope scope, RuleLife life, CancellationToken cancellationToken)
    {
        if (request.Mutes.Count is 0 or > Most) return Problems.Bad($"mutes are 1 to {Most} ids.");
        try
        {
            return TypedResults.Ok(await life.EndMutesAsync(request.Mutes.ToHashSet(StringComparer.Ordinal), scope.By(request.By), cancellationToken));
        }
        catch (SeedException fault)
        {
            return TypedResults.Problem(fault.Message, statusCode: StatusCodes.Status409Conflict, title: "Somebody else was faster.");
        }
    }

    private static bool Concerns(Mute mute, Warning warning, AccessScope scope) => warning.SubjectKind == SubjectKind.Enterprise
        ? scope.TryFind(warning.Subject, out EnterpriseProfile? enterprise) && mute.Concerns(enterprise, warning.Rule)
        : mute.Concerns(new Subject(warning.SubjectKind, warning.Subject), warning.Rule);
}
