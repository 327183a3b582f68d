using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Reporting;
using Monitor.Reporting.Rendering;
using Monitor.Rollups;
using Monitor.Storage;
using Monitor.Web.Reports;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>The monthly run-analysis reports: their versions, what changed between them, and their files.</summary>
internal static class ReportsApi
{
    /// <summary>The page holds its own style and no script, and may be shown within the dashboard.</summary>
    private const string PagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        var reports = app.MapGroup("/api/reports").Allow(Permission.ReadBulletin).ProducesProblem(StatusCodes.Status400BadRequest);
        reports.MapGet("/", List).WithSummary("Stored versions of reports, the newest period first");
        var one = reports.MapGroup("/{period}/{code}").ProducesProblem(StatusCodes.Status404NotFound);
        one.MapGet("/{version:int}/preview", Preview).WithMetadata(ShowsFigures.Mark).WithSummary("A report as a web page").Produces(StatusCodes.Status200OK, contentType: "text/html");
        one.MapGet("/{version:int}/download", Download).WithMetadata(ShowsFigures.Mark).WithSummary("A report as a file: docx, xlsx, html or pdf").Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .ProducesProblem(StatusCodes.Status501NotImplemented);
        one.MapGet("/changes", Changes).WithSummary("What changed between two versions of a report");
        var runs = reports.MapGroup("/runs").Allow(Permission.Prepare);
        runs.MapPost("/", Start).WithSummary("Write reports anew").WithDescription("The answer is 202; Location tells how the writing stands. A report whose content is as before adds no version.");
        runs.MapGet("/{id}", Status).WithSummary("How the writing of reports stands").ProducesProblem(StatusCodes.Status404NotFound);
        runs.MapDelete("/{id}", Cancel).WithSummary("End the writing of reports; what is written stays").ProducesProblem(StatusCodes.Status404NotFound);
    }

    public static ReportVersionView View(ReportVersion version, Text name) =>
        new(version.Subject.Kind, version.Subject.Code, name, version.Period, version.Version, version.Hash, version.At, version.By);

    private static async Task<Ok<List<ReportVersionView>>> List(IReportStore store, AccessScope scope, CancellationToken cancellationToken, Period? period = null, string? code = null)
    {
        var versions = await store.ReadReportsAsync(period is { } month ? ReportPeriod.Of(month) ?? month : null, code is null ? null : SubjectOf(code), cancellationToken);
        return TypedResults.Ok(versions.Where(version => scope.Sees(version.Subject))
            .Select(version => View(version, scope.TryFind(version.Subject, out var profile) ? profile.Name : new(version.Subject.Code, version.Subject.Code))).ToList());
    }

    /// <param name="lang">zh-CN or en.</param>
    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Preview(
        Period period, string code, int version, AccessScope scope, ReportService service, HttpContext context, CancellationToken cancellationToken, string lang = "zh-CN")
    {
        if (!scope.Sees(SubjectOf(code)) || await service.ReadAsync(SubjectOf(code), period, version, cancellationToken) is not { } model) return Unknown(period, code, version);
        context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        var renderer = ReportRenderers.Of(ReportFormat.Html);
        return TypedResults.File(renderer.Render(model, lang), renderer.ContentType);
    }

    /// <param name="lang">zh-CN or en.</param>
    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Download(
        Period period, string code, int version, Named<ReportFormat> format, AccessScope scope, IReportStore store, ReportService service, CancellationToken cancellationToken, string lang = "zh-CN")
    {
        var stored = (await store.ReadReportsAsync(period, SubjectOf(code), cancellationToken)).FirstOrDefault(one => one.Version == version);
        if (stored is null || !scope.Sees(stored.Subject) || await service.ReadAsync(SubjectOf(code), period, version, cancellationToken) is not { } model) return Unknown(period, code, version);
        try
        {
            var renderer = ReportRenderers.Of(format.Value);
            return TypedResults.File(renderer.Render(model, lang), renderer.ContentType, ReportRenderers.FileName(stored, format.Value));
        }
        catch (ReportException exception)
        {
            return TypedResults.Problem(exception.Message, statusCode: StatusCodes.Status501NotImplemented, title: "This format cannot be made on this server.");
        }
    }

    private static async Task<Results<Ok<ReportChangesView>, ProblemHttpResult>> Changes(
        Period period, string code, int from, int to, AccessScope scope, ReportService service, CancellationToken cancellationToken)
    {
        if (!scope.Sees(SubjectOf(code)) || await service.ReadAsync(SubjectOf(code), period, from, cancellationToken) is not { } before) return Unknown(period, code, from);
        if (await service.ReadAsync(SubjectOf(code), period, to, cancellationToken) is not { } after) return Unknown(period, code, to);
        return TypedResults.Ok(new ReportChangesView(code, period, from, to, [.. ReportComparison.Compare(before, after).Select(one => new ReportChangeView(
            one.Key, Word(one.Kind.ToString()), one.Before, one.After, one.Unit, one.Source.Subject, one.Source.Indicator, one.Source.Period, Word(one.Source.Measure.ToString()), one.Source.Stamp, one.StampBefore))]));
    }

    private static Results<Accepted<ReportRunStatus>, ProblemHttpResult> Start(ReportRunRequest request, AccessScope scope, ReportService service, ReportRunDesk desk, TimeProvider time)
    {
        IReadOnlyList<Subject> subjects = request.Codes is { Count: > 0 } codes ? [.. codes.Distinct().Select(SubjectOf)] : [.. service.Subjects];
        if (subjects.FirstOrDefault(subject => !service.Subjects.Contains(subject)) is { Code: not null } unknown)
            return Problems.Bad($"There is no area '{unknown.Code}'; codes are in /api/reference, the city's is '{Aggregates.CityCode}'.");
        try
        {
            var run = new ReportRun(Guid.CreateVersion7(time.GetUtcNow()).ToString("n"), service.Check(request.Period), subjects, scope.By(request.By));
            desk.Start(run);
            return TypedResults.Accepted($"/api/reports/runs/{run.Id}", run.Status);
        }
        catch (ReportException exception)
        {
            return Problems.Bad(exception.Message);
        }
    }

    private static Results<Ok<ReportRunStatus>, ProblemHttpResult> Status(string id, ReportRunDesk desk) => desk.Find(id) is { } run ? TypedResults.Ok(run.Status) : UnknownRun(id);

    private static Results<Ok<ReportRunStatus>, ProblemHttpResult> Cancel(string id, ReportRunDesk desk)
    {
        if (desk.Find(id) is not { } run) return UnknownRun(id);
        run.Cancel();
        return TypedResults.Ok(run.Status);
    }

    private static Subject SubjectOf(string code) => new(code == Aggregates.CityCode ? SubjectKind.City : SubjectKind.Area, code);

    /// <summary>A name as JSON has it.</summary>
    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static ProblemHttpResult Unknown(Period period, string code, int version) => Problems.NotFound($"There is no version {version} of the report of '{code}' for {period}; /api/reports lists what there is.");

    private static ProblemHttpResult UnknownRun(string id) => Problems.NotFound($"There is no writing of reports '{id}'; the last 20 of this process are kept.");
}
