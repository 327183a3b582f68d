using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Rollups;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Rolled-up series of areas, industries, chains and the city, and the firms behind them.</summary>
internal static class RollupsApi
{
    public static void MapRollups(this IEndpointRouteBuilder app)
    {
        var rollups = app.MapGroup("/api/rollups/{kind}/{code}").Allow(Permission.ReadBulletin).ProducesProblem(StatusCodes.Status404NotFound);
        rollups.MapGet("/series/{indicator}", Series).WithSummary("A rolled-up series; the city's code is 'city'");
        rollups.MapGet("/contributions/{indicator}", Contributions).WithMetadata(ShowsFigures.Mark).WithSummary("The firms that moved a rolled-up figure, those that moved it most first")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Results<Ok<RollupSeriesView>, ProblemHttpResult>> Series(
        string kind, string code, string indicator, AccessScope scope, Registry registry, RollupReader reader, CancellationToken cancellationToken)
    {
        if (Find(kind, code, scope) is not { } aggregate) return Unknown(kind, code);
        if (!registry.Reference.Catalog.TryFind(indicator, out var known)) return Problems.NotFound($"There is no indicator '{indicator}'.");
        return TypedResults.Ok(await reader.ReadSeriesAsync(aggregate, known, cancellationToken));
    }

    private static async Task<Results<Ok<RollupContributionsView>, ProblemHttpResult>> Contributions(
        string kind, string code, string indicator, Period period, AccessScope scope, Registry registry, RollupReader reader, CancellationToken cancellationToken)
    {
        if (Find(kind, code, scope) is not { } aggregate) return Unknown(kind, code);
        if (!registry.Reference.Catalog.TryFind(indicator, out var known)) return Problems.NotFound($"There is no indicator '{indicator}'.");
        if (!ContributionRecorder.AddsUp(known))
            return Problems.Bad($"{indicator} does not add up over enterprises; ask for the indicators it is made of.");
        var view = await reader.ReadContributionsAsync(aggregate, known, period, cancellationToken);
        return TypedResults.Ok(view with { Firms = [.. view.Firms.Where(firm => scope.Sees(firm.Enterprise))] });
    }

    private static AggregateProfile? Find(string kind, string code, AccessScope scope) =>
        Enum.TryParse<SubjectKind>(kind, ignoreCase: true, out var known) && scope.TryFindSeries(new Subject(known, code), out var aggregate) ? aggregate : null;

    private static ProblemHttpResult Unknown(string kind, string code) =>
        Problems.NotFound($"There is no {kind} '{code}'; kinds are area, industry, chain and city, codes are in /api/reference.");
}
