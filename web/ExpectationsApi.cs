using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Prejudgements;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>What enterprises expect of the coming period, and the diffusion indices of that and of the figures.</summary>
internal static class ExpectationsApi
{
    private const int LongestName = 200;
    private const int MostMonths = 60;

    public static void MapExpectations(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/expectations", Add).Allow(Permission.File).WithSummary("Say what an enterprise expects of a period: faster, same or slower")
            .WithDescription("Every answer is kept; the newest of an enterprise and period counts.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        app.MapGet("/api/expectations", List).Allow(Permission.Read).WithSummary("What enterprises expect of a period, the newest answer of each").ProducesProblem(StatusCodes.Status400BadRequest);
        app.MapGet("/api/diffusion/{kind}/{code}/{indicator}", Diffusion).Allow(Permission.ReadBulletin).WithSummary("Diffusion indices of an aggregate, from its figures and from what its firms expect; the city's code is 'city'")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ExpectationView>, ProblemHttpResult>> Add(
        ExpectationRequest request, AccessScope scope, IPrejudgementStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!scope.TryFind(request.Enterprise, out var firm)) return Problems.NotFound($"There is no enterprise '{request.Enterprise}' on the roster.");
        if (!IsMonth(request.Period)) return NoMonth("period");
        if (!Enum.IsDefined(request.Pace)) return Problems.Bad("pace is faster, same or slower.");
        if (request.By is { } by && (by.Length > LongestName || by.Contains('\0', StringComparison.Ordinal))) return Problems.Bad($"by has at most {LongestName} characters.");
        var expectation = new Expectation(firm.No, Judged(request.Period), request.Pace, scope.By(request.By), time.GetUtcNow());
        await store.AddExpectationAsync(expectation, cancellationToken);
        return TypedResults.Ok(View(expectation, firm.Code));
    }

    private static async Task<Results<Ok<List<ExpectationView>>, ProblemHttpResult>> List(Period period, AccessScope scope, IPrejudgementStore store, CancellationToken cancellationToken)
    {
        if (!IsMonth(period)) return NoMonth("period");
        var views = new List<ExpectationView>();
        foreach (var one in await store.ReadExpectationsAsync(Judged(period), cancellationToken))
        {
            if (scope.TryFind(one.Subject, out var firm)) views.Add(View(one, firm.Code));
        }

        return TypedResults.Ok(views);
    }

    /// <param name="from">A year before <paramref name="through"/> when absent.</param>
    private static async Task<Results<Ok<DiffusionView>, ProblemHttpResult>> Diffusion(
        string kind, string code, string indicator, Period through, AccessScope scope, Registry registry, DiffusionReader reader, CancellationToken cancellationToken, Period? from = null)
    {
        if (!Named<SubjectKind>.TryParse(kind, out var known) || !scope.TryFindSeries(new Subject(known.Value, code), out var aggregate))
            return Problems.NotFound($"There is no {kind} '{code}'; kinds are area, industry, chain and city, codes are in /api/reference.");
        if (!registry.Reference.Catalog.TryFind(indicator, out var judged)) return Problems.NotFound($"There is no indicator '{indicator}'.");
        if (!PrejudgementService.IsJudged(judged)) return Problems.Bad($"{indicator} does not add up over enterprises by the month; ask for a monthly flow or stock that is filed.");
        if (!IsMonth(through) || (from is { } given && !IsMonth(given))) return NoMonth("from, through");
        var first = from ?? Period.Month(through.Year - 1, through.MonthOfYear);
        if (first > through || Months(first, through) > MostMonths) return Problems.Bad($"from lies before through, by at most {MostMonths} months.");
        return TypedResults.Ok(await reader.ReadAsync(aggregate, judged, Judged(first), Judged(through), cancellationToken));
    }

    private static int Months(Period first, Period last) => ((last.Year - first.Year) * 12) + last.MonthOfYear - first.MonthOfYear;

    private static bool IsMonth(Period period) => period.Kind is PeriodKind.Month or PeriodKind.JanuaryFebruary;

    /// <summary>January and February are judged as one.</summary>
    private static Period Judged(Period period) => period.MonthOfYear < 3 ? Period.JanuaryFebruary(period.Year) : period;

    private static ProblemHttpResult NoMonth(string field) => Problems.Bad($"{field}: write a month such as 2026-03, or 2026-01..02.");

    private static ExpectationView View(Expectation one, string enterprise) => new(enterprise, one.Period, one.Pace, one.By, one.At);
}
