using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Indicators;
using Monitor.Storage;
using Monitor.Streams;
using Monitor.Web.Ingest;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Metered streams.</summary>
internal static class StreamsApi
{
    private const int LargestBody = 4 * 1024 * 1024;
    private const int UsualPoints = 672;
    private const int MostPoints = 10_000;

    public static void MapStreams(this IEndpointRouteBuilder app)
    {
        var streams = app.MapGroup("/api/streams/{enterprise}/{indicator}").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        streams.MapPost("/", Record).Allow(Permission.File)
            .Accepts<IReadOnlyList<WrittenRecord>>("application/json", "text/csv")
            .WithSummary("Send records of a metered stream")
            .WithDescription($"At most {StreamCheck.MostRecords} records as CSV (header timestamp,value) or JSON, in any order, taken whole or not at all. A timestamp without an offset is on the bureau's clock. "
                + "The answer means that the records are on disk, scored and judged. The same records again store nothing; records older than the newest there are stored, and not scored.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody), new IngestLimit(LargestBody))
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        streams.MapGet("/", Get).Allow(Permission.Read).WithMetadata(ShowsFigures.Mark).WithSummary("A metered stream with its newest records and their scores");
    }

    private static async Task<Results<Ok<StreamReceipt>, ProblemHttpResult>> Record(
        string enterprise, string indicator, AccessScope scope, Registry registry, IEnterpriseDirectory directory, HttpContext context, CancellationToken cancellationToken, string? unit = null)
    {
        if (Find(enterprise, indicator, scope, registry, out var known) is { } missing) return missing;
        var json = context.Request.HasJsonContentType();
        if (!json && context.Request.GetTypedHeaders().ContentType?.MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase) != true)
            return TypedResults.Problem("Send application/json or text/csv.", statusCode: StatusCodes.Status415UnsupportedMediaType, title: "The content type is not supported.");
        var (records, problems) = await ReadAsync(context.Request, json, registry.Reference.TimeZone, cancellationToken);
#pragma warning disable RS0030 // The enterprise was found by the scope.
        var result = problems.Count > 0 ? new(null, problems) : await directory.Find(enterprise)!.Record(new(indicator, unit ?? known!.KeptUnit, records), cancellationToken);
#pragma warning restore RS0030
        return result.Receipt is { } receipt
            ? TypedResults.Ok(receipt)
            : Problems.Refused(context, StatusCodes.Status400BadRequest, "The records were refused; nothing was stored.", result.Problems);
    }

    /// <param name="from">The first instant that counts; a timestamp with an offset.</param>
    /// <param name="through">The last instant that counts.</param>
    private static async Task<Results<Ok<StreamView>, ProblemHttpResult>> Get(
        string enterprise, string indicator, AccessScope scope, Registry registry, IMonitorStore store, CancellationToken cancellationToken, DateTimeOffset? from = null, DateTimeOffset? through = null, int limit = UsualPoints)
    {
        if (Find(enterprise, indicator, scope, registry, out var known) is { } missing) return missing;
        if (limit is < 1 or > MostPoints) return Problems.Bad($"limit is 1 to {MostPoints}.");
        scope.TryFind(enterprise, out var profile);
        if (await store.ReadStreamAsync(profile!.No, known!.No, cancellationToken) is not { } stream) return Problems.NotFound($"No record of '{indicator}' has come from '{enterprise}'.");
        var points = await store.ReadPointsAsync(profile.No, known.No, from ?? DateTimeOffset.UnixEpoch, through ?? Micros.ToTime(stream.Through), limit, cancellationToken);
        var detector = MeteredStream.LoadOrNew(stream.Detector);
        return TypedResults.Ok(new StreamView(enterprise, indicator, known.Name, known.KeptUnit, stream.Records, Micros.ToTime(stream.Through),
            detector.Count < Forecasting.Streams.StreamDetector.Probation, detector.SamplingStep, points));
    }

    private static ProblemHttpResult? Find(string enterprise, string indicator, AccessScope scope, Registry registry, out Indicator? known)
    {
        known = null;
        if (!scope.TryFind(enterprise, out _)) return Problems.NotFound($"There is no enterprise '{enterprise}' on the roster.");
        return registry.Reference.Catalog.TryFind(indicator, out known) ? null : Problems.NotFound($"There is no indicator '{indicator}'.");
    }

    private static async Task<(List<StreamRecord> Records, List<SubmissionProblem> Problems)> ReadAsync(HttpRequest request, bool json, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        using var body = await BodyBuffer.ReadAsync(request, cancellationToken);
        if (!json) return RecordReader.ReadCsv(Encoding.UTF8.GetString(body.Bytes), zone);
        try
        {
            return RecordReader.ReadJson(body.Bytes, zone);
        }
        catch (JsonException exception)
        {
            throw new BadHttpRequestException(exception.Message, StatusCodes.Status400BadRequest, exception);
        }
    }
}
