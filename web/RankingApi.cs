using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Ranking;
using Monitor.Reporting;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>The ranking of the areas by month and by year to date.</summary>
internal static class RankingApi
{
    public static void MapRanking(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/ranking", Get).Allow(Permission.ReadBulletin).WithSummary("The areas by score, with rank, movement and why").ProducesProblem(StatusCodes.Status400BadRequest);

    /// <param name="basis">month or yearToDate.</param>
    private static async Task<Results<Ok<RankingView>, ProblemHttpResult>> Get(
        Period period, RankingReader reader, CancellationToken cancellationToken, Named<RankingBasis>? basis = null)
    {
        if (ReportPeriod.Of(period) is not { } own) return Problems.Bad(ReportPeriod.Help);
        var of = basis?.Value ?? RankingBasis.Month;
        var table = await reader.ReadAsync(own, of, cancellationToken);
        return TypedResults.Ok(new RankingView(own, of == RankingBasis.Month ? "month" : "yearToDate",
            [.. RankingComponent.All.Select(one => new RankingComponentView(one.Id, one.Name, one.Weight))],
            [.. table.Rows.Select(row => new RankingRowView(row.Area, row.Name, row.Rank, row.Movement, row.Score,
                [.. row.Parts.Select(part => part.Value)], [.. row.Parts.Select(part => part.Score)], RankingWords.Why(row)))]));
    }
}
