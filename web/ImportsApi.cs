using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Readings.Imports;
using Monitor.Web.Imports;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Filing by file: CSV or xlsx.</summary>
internal static class ImportsApi
{
    public const long LargestFile = 64 * 1024 * 1024;

    internal const string Csv = "text/csv";
    internal const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    internal const string Form = "multipart/form-data";

    public static void MapImports(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/imports", Upload).Allow(Permission.File)
            .WithSummary("Take a CSV or xlsx file in")
            .WithDescription("The body is the file, or a form with the file in the part 'file'. Every line is checked before anything is stored; "
                + "with one bad line the answer names all of them and nothing is stored. Otherwise the answer is 202 and Location tells how the import stands. "
                + "The same file again stores nothing twice.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestFile))
            .Accepts<Stream>(Csv, Xlsx, Form)
            .DisableAntiforgery()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        app.MapGet("/api/imports/{id}", Status).Allow(Permission.File).WithSummary("How an import stands").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <param name="mapping">Name of the mapping; 'long' (one figure a line) when absent.</param>
    private static async Task<Results<Accepted<ImportStatus>, ProblemHttpResult>> Upload(HttpContext context, AccessScope scope, Registry registry, IEnterpriseDirectory directory,
        ImportDesk desk, TimeProvider time, CancellationToken cancellationToken, string mapping = "long", DateTimeOffset? asOf = null, string by = "", string explanation = "")
    {
        if (Mapping.Find(mapping, registry.Reference) is not { } found) return Problems.NotFound($"There is no mapping '{mapping}'.");
        await using var spool = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        var name = await SpoolAsync(context.Request, spool, cancellationToken);
        var import = new Import(Guid.CreateVersion7(time.GetUtcNow()).ToString("n"), name, registry, directory, time) { Owner = scope.Id, Reach = scope.IsWhole ? null : scope.Sees };
        import.Check(spool, found, scope.By(by), explanation, asOf, cancellationToken);
        if (import.Status.State == ImportState.Refused)
        {
            return Problems.Refused(context, StatusCodes.Status400BadRequest, "The file was refused; nothing was stored.",
                import.Status.Problems, import.Status.ProblemCount);
        }

        desk.Start(import);
        return TypedResults.Accepted($"/api/imports/{import.Id}", import.Status);
    }

    private static Results<Ok<ImportStatus>, ProblemHttpResult> Status(string id, AccessScope scope, ImportDesk desk) =>
        desk.Find(id) is { } import && (scope.IsWhole || import.Owner == scope.Id) ? TypedResults.Ok(import.Status) : Problems.NotFound($"There is no import '{id}', or it was long ago.");

    /// <returns>The file's name.</returns>
    internal static async Task<string> SpoolAsync(HttpRequest request, Stream spool, CancellationToken cancellationToken)
    {
        var type = request.ContentType?.Split(';')[0].Trim().ToLowerInvariant();
        if (type is not (Csv or Xlsx or Form))
            throw new BadHttpRequestException($"Send {Csv}, {Xlsx} or {Form}, not '{type}'.", StatusCodes.Status415UnsupportedMediaType);
        if (type != Form)
        {
            await request.Body.CopyToAsync(spool, cancellationToken);
            return "";
        }

        var form = await ReadFormAsync(request, cancellationToken);
        var file = form.Files.GetFile("file") ?? throw new BadHttpRequestException("The form has no file in the part 'file'.");
        await file.CopyToAsync(spool, cancellationToken);
        return Path.GetFileName(file.FileName);
    }

    private static async Task<IFormCollection> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            // What ends before its last boundary is the sender's mistake and no failure of a disk.
            throw new BadHttpRequestException($"The form cannot be read: {exception.Message}", StatusCodes.Status400BadRequest, exception);
        }
    }
}
