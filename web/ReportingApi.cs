using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;
using Monitor.Web.Reporting;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Who has filed which form, who is late, who need not.</summary>
internal static class ReportingApi
{
    private const int LongestNote = 1000;
    private const int MostMonths = 36;
    private const int MostRemarks = 100;

    public static void MapReporting(this IEndpointRouteBuilder app)
    {
        var reporting = app.MapGroup("/api/reporting");
        reporting.MapGet("/", List).Allow(Permission.Read).WithSummary("How the forms of a month stand").ProducesProblem(StatusCodes.Status400BadRequest);
        reporting.MapGet("/summary", Summary).Allow(Permission.Read).WithSummary("Reporting rates of a month, in all and by area").ProducesProblem(StatusCodes.Status400BadRequest);
        reporting.MapGet("/enterprises/{code}", OfEnterprise).Allow(Permission.Read).WithSummary("How the forms of an enterprise stand, month by month")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        reporting.MapGet("/enterprises/{code}/remarks", Remarks).Allow(Permission.Read).WithSummary("Filings that were explained or that replaced figures, newest first")
            .ProducesProblem(StatusCodes.Status404NotFound);
        reporting.MapGet("/chase", Chase).Allow(Permission.Read).WithSummary("The forms of a month that are not filed although their due day has passed, as CSV or xlsx")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status400BadRequest);
        reporting.MapGet("/exemptions", Exemptions).Allow(Permission.Read).WithSummary("Recorded exemptions and suspensions, the newest first");
        reporting.MapPost("/exemptions", AddExemption).Allow(Permission.Handle).WithSummary("Record that a form is not expected, or is expected again")
            .WithDescription("Records are only added: to end one, add one of kind 'ended' from the month on from which the form is expected again.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <param name="period">A month; last month when absent.</param>
    private static async Task<Results<Ok<List<ReportingView>>, ProblemHttpResult>> List(AccessScope scope, Registry registry, ReportingTable table, TimeProvider time, CancellationToken cancellationToken,
        string? period = null, string? form = null, string? area = null, string? state = null)
    {
        ReportingState? wanted = null;
        if (!string.IsNullOrEmpty(state))
        {
            // By hand: the framework takes the name only as C# writes it, not as the API does.
            if (!Enum.TryParse<ReportingState>(state, ignoreCase: true, out var known) || !Enum.IsDefined(known)) return NoState();
            wanted = known;
        }

        var now = time.GetUtcNow();
        if (MonthOf(period, now, registry) is not { } month) return NoMonth();
        var rows = await table.ReadAsync(month, now, cancellationToken);
        return TypedResults.Ok(rows.Where(row => scope.Sees(row.Enterprise) && (form is null || row.Form == form) && (area is null || row.Area == area) && (wanted is null || row.State == wanted)).ToList());
    }

    private static async Task<Results<Ok<ReportingSummary>, ProblemHttpResult>> Summary(AccessScope scope, Registry registry, ReportingTable table, TimeProvider time, CancellationToken cancellationToken,
        string? period = null, string? form = null)
    {
        var now = time.GetUtcNow();
        return MonthOf(period, now, registry) is { } month
            ? TypedResults.Ok(table.Summarise(month, now, [.. (await table.ReadAsync(month, now, cancellationToken)).Where(row => scope.Sees(row.Enterprise) && (form is null || row.Form == form))]))
            : NoMonth();
    }

    /// <param name="months">How many months back from last month.</param>
    private static async Task<Results<Ok<List<ReportingView>>, ProblemHttpResult>> OfEnterprise(string code, AccessScope scope, Registry registry, ReportingTable table, TimeProvider time,
        CancellationToken cancellationToken, int months = 13)
    {
        if (!scope.TryFind(code, out var enterprise)) return Problems.NotFound($"There is no enterprise '{code}' on the roster.");
        if (months is < 1 or > MostMonths) return Problems.Bad($"months is 1 to {MostMonths}.");
        var now = time.GetUtcNow();
        var last = Standing.DayOf(now, registry.Model.TimeZone).AddMonths(-1);
        return TypedResults.Ok((await table.ReadAsync(enterprise, last, months, now, cancellationToken)).ToList());
    }

    private static async Task<Results<Ok<List<FilingRemarkView>>, ProblemHttpResult>> Remarks(string code, AccessScope scope, Registry registry, IReportingStore store, CancellationToken cancellationToken)
    {
        if (!scope.TryFind(code, out var enterprise)) return Problems.NotFound($"There is no enterprise '{code}' on the roster.");
        var remarks = await store.ReadRemarksAsync(enterprise.No, MostRemarks, cancellationToken);
        return TypedResults.Ok(remarks.Select(one => new FilingRemarkView(one.Periods, [.. one.Indicators.Select(no => registry.Reference.Catalog[no].Code)],
            one.AsOf, one.ReceivedAt, one.By, one.Why, one.Explanation, one.Flags, one.Revised)).ToList());
    }

    /// <param name="due">Also those whose due day has not passed yet.</param>
    /// <param name="lang">zh-CN or en.</param>
    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Chase(AccessScope scope, Registry registry, ReportingTable table, TimeProvider time, CancellationToken cancellationToken,
        string? period = null, string? form = null, string? area = null, bool due = false, Named<ChaseFormat>? format = null, string lang = "zh-CN")
    {
        var now = time.GetUtcNow();
        if (MonthOf(period, now, registry) is not { } month) return NoMonth();
        var rows = await table.ReadAsync(month, now, cancellationToken);
        var list = new ChaseList([.. rows.Where(row => scope.Sees(row.Enterprise) && (form is null || row.Form == form) && (area is null || row.Area == area)
            && (row.State == ReportingState.Missing || (due && row.State == ReportingState.Due)))], registry.Reference, lang);
        return format?.Value == ChaseFormat.Xlsx
            ? TypedResults.File(list.ToXlsx(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"chase-{month}.xlsx")
            : TypedResults.File(list.ToCsv(), "text/csv", $"chase-{month}.csv");
    }

    private static async Task<Ok<List<ExemptionView>>> Exemptions(AccessScope scope, IReportingStore store, CancellationToken cancellationToken, string? enterprise = null)
    {
        var reporting = await store.ReadReportingAsync(cancellationToken);
        return TypedResults.Ok((from one in scope.Enterprises
                                where enterprise is null || one.Code == enterprise
                                from exemption in reporting.Of(one.No)
                                orderby exemption.No descending
                                select View(exemption, one.Code)).ToList());
    }

    private static async Task<Results<Ok<ExemptionView>, ProblemHttpResult>> AddExemption(ExemptionRequest request, AccessScope scope, Registry registry, IReportingStore store, TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (!scope.TryFind(request.Enterprise, out var enterprise)) return Problems.NotFound($"There is no enterprise '{request.Enterprise}' on the roster.");
        if (request.Form is { Length: > 0 } form && registry.Reference.Forms.Find(form) is null) return Problems.NotFound($"There is no form '{form}'.");
        if (Fault(request) is { } fault) return Problems.Bad(fault);
        var added = await store.AddExemptionAsync(new(0, enterprise.No, request.Form ?? "", request.First, request.Last, request.Kind, request.Reason, scope.By(request.By), time.GetUtcNow()),
            cancellationToken);
        return TypedResults.Ok(View(added, enterprise.Code));
    }

    private static string? Fault(ExemptionRequest request)
    {
        if (!IsMonth(request.First) || (request.Last is { } last && !IsMonth(last))) return "first and last are months such as 2026-03, or 2026-01..02.";
        if (request.Last < request.First) return "last lies before first.";
        if (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > LongestNote) return $"Give a reason of at most {LongestNote} characters.";
        if (request.By is { Length: > LongestNote }) return $"by has at most {LongestNote} characters.";
        return request.Reason.Contains('\0', StringComparison.Ordinal) || request.By?.Contains('\0', StringComparison.Ordinal) == true ? "A text holds a character that cannot be stored." : null;
    }

    private static Period? MonthOf(string? text, DateTimeOffset now, Registry registry)
    {
        var lastMonth = Standing.DayOf(now, registry.Model.TimeZone).AddMonths(-1);
        if (string.IsNullOrEmpty(text)) return Period.Month(lastMonth.Year, lastMonth.Month);
        return Period.TryParse(text, null, out var period) && IsMonth(period) ? period : null;
    }

    private static bool IsMonth(Period period) => period.Kind is PeriodKind.Month or PeriodKind.JanuaryFebruary;

    private static ProblemHttpResult NoMonth() => Problems.Bad("period is a month such as 2026-03, or 2026-01..02.");

    private static ProblemHttpResult NoState() =>
        Problems.Bad("state is notDue, due, filed, late, missing, exempt or suspended.");

    private static ExemptionView View(Exemption one, string enterprise) =>
        new(one.No, enterprise, one.Form.Length == 0 ? null : one.Form, one.First, one.Last, one.Kind, one.Reason, one.By, one.At);
}
