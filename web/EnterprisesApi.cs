using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Readings;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Enterprises and their series.</summary>
internal static class EnterprisesApi
{
    private const int PageSize = 100;

    public static void MapEnterprises(this IEndpointRouteBuilder app)
    {
        var enterprises = app.MapGroup("/api/enterprises").Allow(Permission.Read).ProducesProblem(StatusCodes.Status404NotFound);
        enterprises.MapGet("/", List).WithSummary("Enterprises on the roster, those with the gravest warnings first");
        enterprises.MapGet("/{code}", Get).WithSummary("An enterprise");
        enterprises.MapGet("/{code}/series", AllSeries).WithMetadata(ShowsFigures.Mark).WithSummary("All series of an enterprise");
        enterprises.MapGet("/{code}/series/{indicator}", OneSeries).WithMetadata(ShowsFigures.Mark).WithSummary("A series of an enterprise");
        enterprises.MapGet("/{code}/readings/{indicator}", Versions).WithMetadata(ShowsFigures.Mark).WithSummary("Every version of every figure of an indicator");
    }

    private static Ok<Page<EnterpriseView>> List(AccessScope scope, WarningBoard board, Named<Tier>? tier = null, string? area = null, string? industry = null, string? q = null, string? after = null)
    {
        var open = board.CountBySubject();
        var found = scope.Enterprises
            .Where(one => (tier is null || one.Tier == tier.Value.Value) && (area is null || one.Area == area) && (industry is null || one.Industry == industry) && one.Matches(q))
            .ToLookup(one => open.ContainsKey(one.Code));
        // Only those with warnings need sorting; the rest, however many, is in order of code already.
        var warned = found[true].Select(one => View(one, open)).OrderByDescending(one => one.GravestLevel).ThenByDescending(one => one.OpenWarnings).ToList();
        var total = warned.Count + found[false].Count();
        var skip = int.TryParse(after, out var seen) && seen > 0 ? seen : 0;
        var page = warned.Skip(skip).Concat(found[false].Skip(Math.Max(0, skip - warned.Count)).Select(one => View(one, open))).Take(PageSize).ToList();
        return TypedResults.Ok(new Page<EnterpriseView>(page, total, skip + page.Count < total ? $"{skip + page.Count}" : null));
    }

    private static Results<Ok<EnterpriseView>, ProblemHttpResult> Get(string code, AccessScope scope, WarningBoard board) =>
        scope.TryFind(code, out var enterprise) ? TypedResults.Ok(View(enterprise, board.CountBySubject())) : Unknown(code);

    private static async Task<Results<Ok<List<SeriesView>>, ProblemHttpResult>> AllSeries(string code, AccessScope scope, Registry registry, IMonitorStore store, CancellationToken cancellationToken)
    {
        if (!scope.TryFind(code, out var enterprise)) return Unknown(code);
        var book = (await store.ReadStateAsync(enterprise, registry.Model, cancellationToken)).Book;
        var revisions = await store.ReadRevisionsAsync(enterprise.No, cancellationToken);
        return TypedResults.Ok(registry.Reference.Catalog.All.Select(indicator => SeriesWriter.Write(code, book, indicator, revisions))
            .Where(series => series.Points.Any(point => point.Value is not null)).ToList());
    }

    private static async Task<Results<Ok<SeriesView>, ProblemHttpResult>> OneSeries(string code, string indicator, AccessScope scope, Registry registry, IMonitorStore store, CancellationToken cancellationToken)
    {
        if (!scope.TryFind(code, out var enterprise)) return Unknown(code);
        if (!registry.Reference.Catalog.TryFind(indicator, out var known)) return Problems.NotFound($"There is no indicator '{indicator}'.");
        var book = (await store.ReadStateAsync(enterprise, registry.Model, cancellationToken)).Book;
        return TypedResults.Ok(SeriesWriter.Write(code, book, known, await store.ReadRevisionsAsync(enterprise.No, cancellationToken)));
    }

    private static async Task<Results<Ok<List<ReadingVersionView>>, ProblemHttpResult>> Versions(string code, string indicator, AccessScope scope, Registry registry, IMonitorStore store, CancellationToken cancellationToken)
    {
        if (!scope.TryFind(code, out var enterprise)) return Unknown(code);
        if (!registry.Reference.Catalog.TryFind(indicator, out var known)) return Problems.NotFound($"There is no indicator '{indicator}'.");
        var state = await store.ReadStateAsync(enterprise, registry.Model, cancellationToken);
        var versions = await store.ReadVersionsAsync(enterprise.No, known.No, cancellationToken);
        return TypedResults.Ok(versions.Select(one => new ReadingVersionView(one.Reading.Period, indicator, one.Reading.Basis, one.Reading.Value,
            double.IsNaN(one.Reading.Base) ? null : one.Reading.Base, known.KeptUnit, one.Version, one.AsOf, one.ReceivedAt, one.By, one.Why, one.Explanation, one.Flags,
            state.Book.Series(known.No)?.Get(Timeline.CellOf(one.Reading.Period), one.Reading.Basis).Version == one.Version)).ToList());
    }

    private static EnterpriseView View(EnterpriseProfile one, Dictionary<string, (int Count, Level Gravest)> open)
    {
        var (count, gravest) = open.GetValueOrDefault(one.Code);
        return new(one.Code, one.Name, one.Tier, one.Area, one.Industry, one.Chains, one.Sample, count, gravest);
    }

    private static ProblemHttpResult Unknown(string code) => Problems.NotFound($"There is no enterprise '{code}' on the roster.");
}
