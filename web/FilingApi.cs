using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Filing;
using Monitor.Readings.Imports;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Filing by form (直报): what a month's forms ask, what stands beside it, and what is filled in so far.</summary>
internal static class FilingApi
{
    private const int LargestDraft = 64 * 1024;
    private const int LargestTable = 2 * 1024 * 1024;

    /// <summary>A form has a line per indicator: whoever sends more has mistaken the file.</summary>
    private const int MostLines = 1000;

    public static void MapFiling(this IEndpointRouteBuilder app)
    {
        var filing = app.MapGroup("/api/filing").Allow(Permission.File).ProducesProblem(StatusCodes.Status400BadRequest);
        filing.MapGet("/{enterprise}/{period}", Read).WithMetadata(ShowsFigures.Mark).WithSummary("An enterprise's forms for a month, with figures beside and the caller's drafts").ProducesProblem(StatusCodes.Status404NotFound);
        filing.MapPost("/table", Table).WithMetadata(OffRecord.Mark, new RequestSizeLimitAttribute(LargestTable)).DisableAntiforgery()
            .WithSummary("The cells of a CSV or xlsx file, to be filled into a form; nothing is stored").Accepts<Stream>("multipart/form-data")
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        var draft = filing.MapGroup("/{enterprise}/{form}/{period}/draft").WithMetadata(OffRecord.Mark).ProducesProblem(StatusCodes.Status404NotFound);
        draft.MapPut("/", Save).WithSummary("Save what is filled in, without filing it").WithMetadata(new RequestSizeLimitAttribute(LargestDraft)).ProducesProblem(StatusCodes.Status409Conflict);
        draft.MapDelete("/", Drop).WithSummary("Forget a draft");
    }

    private static async Task<Results<Ok<FilingView>, ProblemHttpResult>> Read(
        string enterprise, Period period, AccessScope scope, FilingReader reader, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!scope.TryFind(enterprise, out var found)) return Unknown(enterprise);
        if (period.Kind is not (PeriodKind.Month or PeriodKind.JanuaryFebruary)) return Problems.Bad("period is a month such as 2026-03, or 2026-01..02.");
        return TypedResults.Ok(await reader.ReadAsync(found, period, scope.Id!, time.GetUtcNow(), cancellationToken));
    }

    private static async Task<Results<Ok<SavedDraft>, ProblemHttpResult>> Save(
        string enterprise, string form, Period period, DraftRequest request, AccessScope scope, FilingReader reader, IFilingStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!scope.TryFind(enterprise, out var found)) return Unknown(enterprise);
        if (!IsFiled(reader, found, form, period)) return NoForm(form, period);
        var saved = new SavedDraft(unchecked(request.After + 1), time.GetUtcNow(), request.Draft);
        return await store.SaveDraftAsync(scope.Id!, found.No, new(form, period, saved), cancellationToken)
            ? TypedResults.Ok(saved)
            : TypedResults.Problem("Read the form again to see it, or save over it with its revision.", statusCode: StatusCodes.Status409Conflict, title: "The draft has been changed at another place; nothing was saved.");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Drop(
        string enterprise, string form, Period period, AccessScope scope, FilingReader reader, IFilingStore store, CancellationToken cancellationToken)
    {
        if (!scope.TryFind(enterprise, out var found)) return Unknown(enterprise);
        if (!IsFiled(reader, found, form, period)) return NoForm(form, period);
        await store.DropDraftAsync(scope.Id!, found.No, form, period, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<TableView>, ProblemHttpResult>> Table(HttpRequest request, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await ImportsApi.SpoolAsync(request, content, cancellationToken);
        var lines = new List<TableLine>();
        try
        {
            foreach (var row in TableFile.Read(content))
            {
                if (lines.Count == MostLines) return Problems.Bad($"The file has more than {MostLines} lines; a form takes one line an indicator. Files of many enterprises go to /api/imports.");
                lines.Add(new(row.Line, row.Cells));
            }
        }
        catch (TableException broken)
        {
            return Problems.Bad($"line {broken.Line}: {broken.Message}");
        }

        return TypedResults.Ok(new TableView(lines));
    }

    private static bool IsFiled(FilingReader reader, EnterpriseProfile enterprise, string form, Period period) =>
        reader.FormsOf(enterprise, period).Any(one => one.Form.Code == form && one.Period == period);

    private static ProblemHttpResult Unknown(string enterprise) => Problems.NotFound($"There is no enterprise '{enterprise}' on the roster.");

    private static ProblemHttpResult NoForm(string form, Period period) => Problems.NotFound($"The enterprise files no form '{form}' for {period}; /api/reference lists the forms.");
}
