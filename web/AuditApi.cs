using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Who did what, and who saw which figures.</summary>
internal static class AuditApi
{
    private const int PageSize = 200;
    private const int ExportPage = 5000;

    public static void MapAudit(this IEndpointRouteBuilder app)
    {
        var audit = app.MapGroup("/api/audit").Allow(Permission.Administer);
        audit.MapGet("/", List).WithSummary("Commands, looks at figures and attempts to sign in, the newest first");
        audit.MapGet("/export", Export).WithSummary("The same as CSV").Produces(StatusCodes.Status200OK, contentType: "text/csv");
    }

    /// <param name="before">Number of the last entry of the page before.</param>
    /// <param name="what">A part of the path.</param>
    private static async Task<Ok<List<AuditEntry>>> List(IAuditStore store, CancellationToken cancellationToken,
        long? before = null, DateTimeOffset? from = null, DateTimeOffset? through = null, string? who = null, Named<AuditKind>? kind = null, string? what = null) =>
        TypedResults.Ok((await store.ReadAuditAsync(new(PageSize, before, from, through, who, kind?.Value, what), cancellationToken)).ToList());

    /// <summary>The first page is read before the answer begins, so that what cannot be asked is refused and not cut off.</summary>
    private static async Task<PushStreamHttpResult> Export(IAuditStore store, CancellationToken cancellationToken,
        DateTimeOffset? from = null, DateTimeOffset? through = null, string? who = null, Named<AuditKind>? kind = null, string? what = null)
    {
        var filter = new AuditFilter(ExportPage, null, from, through, who, kind?.Value, what);
        var first = await store.ReadAuditAsync(filter, cancellationToken);
        return TypedResults.Stream(body => WriteAsync(body, store, filter, first, cancellationToken), "text/csv", "audit.csv");
    }

    private static async Task WriteAsync(Stream body, IAuditStore store, AuditFilter filter, IReadOnlyList<AuditEntry> page, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(body, leaveOpen: true);
        // A spreadsheet takes a field that begins with = + - or @ for a formula, and anybody may have typed one as a name.
        await using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape });
        csv.Context.TypeConverterOptionsCache.GetOptions<DateTimeOffset>().Formats = ["O"];
        csv.WriteHeader<AuditEntry>();
        while (true)
        {
            foreach (var entry in page)
            {
                await csv.NextRecordAsync();
                csv.WriteRecord(entry);
            }

            if (page.Count < filter.Limit) return;
            filter = filter with { Before = page[^1].No };
            page = await store.ReadAuditAsync(filter, cancellationToken);
        }
    }
}
