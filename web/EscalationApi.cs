using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Escalation;
using Monitor.Reference;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Who is told when nobody sees to a warning.</summary>
internal static class EscalationApi
{
    public static void MapEscalation(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/escalation").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/ladders", List).Allow(Permission.ReadCity).WithSummary("Every version of every ladder");
        group.MapPost("/ladders", Save).Allow(Permission.Configure).WithSummary("Add a ladder or a new version of one")
            .WithDescription("Waits are working hours by the calendar. The clock starts when a warning begins or rises to the ladder's level, stops when it is acknowledged, "
                + "goes on while the answer of a unit is overdue, and ends with the warning or its disposal. Every step is told once.");
        group.MapGet("/try", Try).Allow(Permission.Prepare).WithSummary("Who would be told of a warning, and when, if nothing more is done; nothing is sent")
            .WithDescription("Of an open warning by its id, or of one that is supposed: its level and, as far as ladders ask for them, its tier, area, industry and rule, and when it begins.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<List<DocumentView<LadderDocument>>>> List(IRuleStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadDocumentsAsync(DocumentKind.Ladder, cancellationToken)).Select(DocumentView<LadderDocument>.Of).ToList());

    private static async Task<Results<Ok<DocumentView<LadderDocument>>, ProblemHttpResult>> Save(
        LadderDocument ladder, AccessScope scope, LadderDesk desk, CancellationToken cancellationToken, string by = "")
    {
        try
        {
            return TypedResults.Ok(DocumentView<LadderDocument>.Of(await desk.SaveAsync(ladder, scope.By(by), cancellationToken)));
        }
        catch (SeedException fault)
        {
            return TypedResults.Problem(fault.Message, statusCode: StatusCodes.Status400BadRequest, title: "The ladder was refused; nothing was stored.");
        }
    }

    /// <param name="warning">Id of a warning.</param>
    /// <param name="openedAt">When the supposed warning begins; now when absent.</param>
    private static async Task<Results<Ok<IReadOnlyList<ClimbView>>, ProblemHttpResult>> Try(AccessScope scope, LadderDesk desk, IMonitorStore store, TimeProvider time, CancellationToken cancellationToken,
        string? warning = null, Named<Level>? level = null, Named<Tier>? tier = null, string? area = null, string? industry = null, string? rule = null, DateTimeOffset? openedAt = null)
    {
        if (warning is null == level is null || level?.Value == Level.None) return Problems.Bad("Give the id of a warning, or the level of one that is supposed, and not both.");
        if (warning is not null)
        {
            return WarningId.TryParse(warning, out var subject, out var number) && scope.NumberOf(subject) is { } no && await store.ReadEpisodeAsync(no, number, cancellationToken) is { } episode
                ? TypedResults.Ok(await desk.TryAsync(episode, cancellationToken))
                : Problems.NotFound($"There is no warning '{warning}'.");
        }

        if (openedAt is { Year: < 2000 or > 2100 }) return Problems.Bad("openedAt is a time of this century.");
        return TypedResults.Ok(await desk.TryAsync(new SupposedWarning(level!.Value.Value, tier?.Value, area, industry, rule, openedAt ?? time.GetUtcNow()), cancellationToken));
    }
}
