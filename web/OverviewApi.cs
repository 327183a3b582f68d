using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Overview;
using Monitor.Reporting;
using Monitor.Rollups;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>The month at a glance.</summary>
internal static class OverviewApi
{
    public static void MapOverview(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/overview", Get).Allow(Permission.ReadBulletin).WithSummary("A month of the city, or of the caller's area: figures, growth, targets, reporting, areas, industries, open warnings")
            .ProducesProblem(StatusCodes.Status400BadRequest);

    /// <param name="period">The latest of which enough has been reported when absent.</param>
    private static async Task<Results<Ok<OverviewView>, ProblemHttpResult>> Get(
        AccessScope scope, Registry registry, OverviewReader reader, WarningBoard board, CancellationToken cancellationToken, Period? period = null)
    {
        if (period is { } given && (period = ReportPeriod.Of(given)) is null) return Problems.Bad(ReportPeriod.Help);
        var month = await reader.ReadAsync(period, cancellationToken);
        var city = month.Places[new(SubjectKind.City, Aggregates.CityCode)];
        var own = scope.Area is { } area && !scope.IsWhole ? month.Places[new(SubjectKind.Area, area)] : city;
        var levels = board.CountByLevel(scope.Sees).OrderByDescending(one => one.Key).Select(one => new OverviewLevel(one.Key, one.Value));
        return TypedResults.Ok(new OverviewView(month.Period, month.Periods, own, own == city ? null : city,
            Parts(SubjectKind.Area), Parts(SubjectKind.Industry), Parts(SubjectKind.Chain), [.. month.Targets.Where(one => one.Subject == new Subject(own.Kind, own.Code))], [.. levels]));

        IReadOnlyList<OverviewPlace> Parts(SubjectKind kind) =>
            [.. registry.Reference.Aggregates.Where(one => one.Subject.Kind == kind && scope.Sees(one.Subject)).Select(one => month.Places[one.Subject] with { Figures = Small(month.Places[one.Subject]) })];
    }

    /// <summary>Without the trends, which only the subject's own figures show.</summary>
    private static List<OverviewFigure> Small(OverviewPlace place) => [.. place.Figures.Select(figure => figure with { Trend = [] })];
}
