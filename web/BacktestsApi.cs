using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reference;
using Monitor.Rollups;
using Monitor.Rules;
using Monitor.Rules.Backtests;
using Monitor.Web.Backtests;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Rules tried on stored history before they are enabled.</summary>
internal static class BacktestsApi
{
    private const int MostRules = 200;

    public static void MapBacktests(this IEndpointRouteBuilder app)
    {
        var backtests = app.MapGroup("/api/backtests").Allow(Permission.Prepare).ProducesProblem(StatusCodes.Status404NotFound);
        backtests.MapPost("/", Start)
            .WithSummary("Try rules on stored history")
            .WithDescription("Reads only. Areas, industries, chains and the city are judged on their figures as they stand now. The answer is 202; Location tells how the backtest stands and, once it is done, what it found.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        backtests.MapGet("/{id}", Status).WithSummary("How a backtest stands, with its result");
        backtests.MapDelete("/{id}", Cancel).WithSummary("End a backtest");
    }

    private static Results<Accepted<BacktestStatus>, ProblemHttpResult> Start(BacktestRequest request, Registry registry, AccessScope scope, BacktestDesk desk, TimeProvider time)
    {
        if (request.Rules.Count is < 1 or > MostRules) return Problems.Bad($"rules holds 1 to {MostRules} rules.");
        if (request.To < request.From) return Problems.Bad("to lies before from.");
        if (request.Rules.GroupBy(rule => rule.Id).FirstOrDefault(same => same.Count() > 1) is { } twice) return Problems.Bad($"The rule '{twice.Key}' is there twice.");
        var rules = new List<Rule>();
        try
        {
            foreach (var rule in request.Rules) rules.Add(RuleFile.ToRule(rule, registry.Reference.Catalog, registry.Reference.Forms));
        }
        catch (SeedException fault)
        {
            return Problems.Refused(fault, "The rule cannot be tried.", $"/rules/{rules.Count}");
        }

        var plan = new BacktestPlan(registry.Model with { Rules = new(rules) }, request.From, request.To, request.Vintage);
        var job = new BacktestJob(Guid.CreateVersion7(time.GetUtcNow()).ToString("n"), plan, new BacktestScorer(plan, request.Events ?? [], request.Window ?? new()),
            rules.Exists(rule => rule.Scope.Subjects.Contains(SubjectKind.Enterprise)) ? [.. scope.Enterprises] : [],
            [.. registry.Reference.Aggregates.Select(one => scope.TryFind(one.Subject, out AggregateProfile? found) ? found : null).OfType<AggregateProfile>()]);
        desk.Start(job);
        return TypedResults.Accepted($"/api/backtests/{job.Id}", job.Status);
    }

    private static Results<Ok<BacktestStatus>, ProblemHttpResult> Status(string id, BacktestDesk desk) =>
        desk.Find(id) is { } job ? TypedResults.Ok(job.Status) : Unknown(id);

    private static Results<Ok<BacktestStatus>, ProblemHttpResult> Cancel(string id, BacktestDesk desk)
    {
        if (desk.Find(id) is not { } job) return Unknown(id);
        job.Cancel();
        return TypedResults.Ok(job.Status);
    }

    private static ProblemHttpResult Unknown(string id) => Problems.NotFound($"There is no backtest '{id}'; the last 20 of this process are kept.");
}
