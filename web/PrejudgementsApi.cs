using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Indicators;
using Monitor.Prejudgements;
using Monitor.Web.Prejudgements;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Where months, quarter and year are going (预判), and how earlier expectations turned out.</summary>
internal static class PrejudgementsApi
{
    public static void MapPrejudgements(this IEndpointRouteBuilder app)
    {
        var prejudgements = app.MapGroup("/api/prejudgements").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        prejudgements.MapGet("/", Get).Allow(Permission.Read).WithMetadata(ShowsFigures.Mark).WithSummary("The pre-judgement of a series")
            .WithDescription("subject is such as enterprise:C001, area:gongyi, industry:electronics or city:city; origin is the last month it knows, the newest when absent.");
        prejudgements.MapGet("/record", Record).Allow(Permission.Read).WithMetadata(ShowsFigures.Mark).WithSummary("Past pre-judgements of a series against what came");
        prejudgements.MapPost("/", Start).Allow(Permission.Prepare).WithSummary("Run the pre-judgements of all series from an origin")
            .WithDescription("The answer is 202; Location tells how the run stands. When nothing has changed since an earlier run no new version is stored.");
        prejudgements.MapGet("/runs/{id}", Status).Allow(Permission.Prepare).WithSummary("How a run stands");
        prejudgements.MapDelete("/runs/{id}", Cancel).Allow(Permission.Prepare).WithSummary("End a run; nothing is stored");
    }

    private static async Task<Results<Ok<PrejudgementView>, ProblemHttpResult>> Get(
        string subject, string indicator, AccessScope scope, Registry registry, PrejudgementReader reader, CancellationToken cancellationToken, Period? origin = null)
    {
        if (!Find(subject, indicator, scope, registry, out var about, out var known, out var problem)) return problem;
        Period? from = null;
        if (origin is { } given && !TryOrigin(given, out from, out problem)) return problem;
        return await reader.ReadAsync(about, known, from, cancellationToken) is { } view
            ? TypedResults.Ok(view)
            : Problems.NotFound($"There is no pre-judgement of {indicator} of {subject}{(from is { } at ? $" from {at}" : "")}; POST /api/prejudgements makes them.");
    }

    private static async Task<Results<Ok<PrejudgementRecord>, ProblemHttpResult>> Record(
        string subject, string indicator, AccessScope scope, Registry registry, PrejudgementReader reader, CancellationToken cancellationToken)
    {
        if (!Find(subject, indicator, scope, registry, out var about, out var known, out var problem)) return problem;
        return await reader.ReadRecordAsync(about, known, cancellationToken) is { } record ? TypedResults.Ok(record) : NoSubject(subject);
    }

    private static Results<Accepted<PrejudgementRunStatus>, ProblemHttpResult> Start(PrejudgementRequest request, PrejudgementDesk desk)
    {
        if (!TryOrigin(request.Period, out var origin, out var problem)) return problem;
        var job = desk.Start(origin.Value);
        return TypedResults.Accepted($"/api/prejudgements/runs/{job.Id}", job.Status);
    }

    private static Results<Ok<PrejudgementRunStatus>, ProblemHttpResult> Status(string id, PrejudgementDesk desk) =>
        desk.Find(id) is { } job ? TypedResults.Ok(job.Status) : NoRun(id);

    private static Results<Ok<PrejudgementRunStatus>, ProblemHttpResult> Cancel(string id, PrejudgementDesk desk)
    {
        if (desk.Find(id) is not { } job) return NoRun(id);
        job.Cancel();
        return TypedResults.Ok(job.Status);
    }

    private static bool Find(string subject, string indicator, AccessScope scope, Registry registry, out Subject about, [NotNullWhen(true)] out Indicator? known, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        (about, known, problem) = (default, null, null);
        var parts = subject.Split(':', 2);
        if (parts.Length != 2 || !Named<SubjectKind>.TryParse(parts[0], out var kind))
            problem = Problems.Bad($"subject is '{subject}'; write a kind and a code, such as enterprise:C001, area:gongyi or city:city.");
        else if (!IsThere(about = new(kind.Value, parts[1]), scope)) problem = NoSubject(subject);
        else if (!registry.Reference.Catalog.TryFind(indicator, out known)) problem = Problems.NotFound($"There is no indicator '{indicator}'.");
        return problem is null;
    }

    private static bool IsThere(Subject subject, AccessScope scope) =>
        subject.Kind == SubjectKind.Enterprise ? scope.TryFind(subject.Code, out _) : scope.TryFind(subject, out _);

    private static bool TryOrigin(Period given, [NotNullWhen(true)] out Period? origin, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        (origin, problem) = (null, null);
        try
        {
            origin = PrejudgementService.OriginOf(given);
        }
        catch (ArgumentException exception)
        {
            problem = Problems.Bad(exception.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
        }

        return problem is null;
    }

    private static ProblemHttpResult NoSubject(string subject) => Problems.NotFound($"There is no '{subject}'; codes are in /api/reference and /api/enterprises.");

    private static ProblemHttpResult NoRun(string id) => Problems.NotFound($"There is no run '{id}'; the last 20 of this process are kept.");
}
