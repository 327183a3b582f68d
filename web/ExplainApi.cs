using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Why a rule fired or did not.</summary>
internal static class ExplainApi
{
    public static void MapExplain(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/explain", Get).Allow(Permission.Read).WithMetadata(ShowsFigures.Mark)
            .WithSummary("Why a rule fired or did not at an enterprise in a period")
            .WithDescription("Inputs with their versions, the formula with its numbers, hold counters and the outcome. "
                + "A rule that is not in force, or does not judge the enterprise, is told in the outcome.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ExplainView>, ProblemHttpResult>> Get(
        string subject, string rule, string period, AccessScope scope, Registry registry, Explainer explainer, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, null, out var asked))
            return Problems.Bad("period is written 2026-03, 2026-01..02, 2026-03-T1 or 2026-03-15.");
        return scope.TryFind(subject, out var enterprise)
            ? TypedResults.Ok(await explainer.ExplainAsync(enterprise, registry.Model, rule, asked, cancellationToken))
            : Problems.NotFound($"There is no enterprise '{subject}' on the roster.");
    }
}
