using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Reporting;
using Monitor.Storage;
using Monitor.Targets;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Year targets: how they stand, and edits with their history.</summary>
internal static class TargetsApi
{
    public static void MapTargets(this IEndpointRouteBuilder app)
    {
        var targets = app.MapGroup("/api/targets").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        targets.MapGet("/", List).Allow(Permission.ReadBulletin).WithSummary("How the year targets of the city and the areas stand at a period");
        targets.MapGet("/history", History).Allow(Permission.ReadBulletin).WithSummary("Every edit of the targets, oldest first");
        targets.MapPost("/", Save).Allow(Permission.Prepare).WithSummary("Edit a year target or its monthly weights").WithDescription("Every edit is a new version; 'after' is the version that was read, 0 for one never edited.");
    }

    private static async Task<Results<Ok<List<TargetStanding>>, ProblemHttpResult>> List(Period period, TargetTracker tracker, CancellationToken cancellationToken, string? code = null)
    {
        if (ReportPeriod.Of(period) is not { } own) return Problems.Bad(ReportPeriod.Help);
        return TypedResults.Ok((await tracker.ReadAsync(own, cancellationToken)).Where(one => code is null || one.Subject.Code == code).ToList());
    }

    private static async Task<Ok<List<TargetVersion>>> History(IReportStore store, CancellationToken cancellationToken, string? code = null, string? target = null) =>
        TypedResults.Ok((await store.ReadTargetsAsync(cancellationToken)).Where(one => (code is null || one.Subject.Code == code) && (target is null || one.Target == target)).ToList());

    private static async Task<Results<Ok<TargetVersion>, ProblemHttpResult>> Save(TargetEdit edit, AccessScope scope, TargetDesk desk, CancellationToken cancellationToken)
    {
        try
        {
            return TypedResults.Ok(await desk.SaveAsync(edit with { By = scope.By(edit.By) }, cancellationToken));
        }
        catch (TargetException exception)
        {
            return TypedResults.Problem(exception.Message, statusCode: exception.Where == "after" ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
                title: "The target was refused; nothing was stored.");
        }
    }
}
