using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Storage;
using Monitor.Web.Ingest;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Filing by API, one submission or many at once.</summary>
internal static class SubmissionsApi
{
    private const int LargestBody = 1024 * 1024;
    private const int LargestBatchBody = 16 * 1024 * 1024;
    private const int LargestBatch = 10_000;

    public static void MapSubmissions(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/submissions", Submit).Allow(Permission.File)
            .WithSummary("File one enterprise's figures for one period")
            .WithDescription("Accepted or refused as a whole. The answer means that the figures are on disk and the rules have judged them. "
                + "Figures that fail the soft checks are answered 422 with a code per check, and accepted with an explanation. "
                + "The same key with the same content is answered again and stores nothing.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody), new IngestLimit(LargestBody))
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        app.MapPost("/api/submissions/check", Check).Allow(Permission.File).WithMetadata(OffRecord.Mark)
            .WithSummary("What filing a submission would come to; nothing is stored")
            .WithDescription("The same checks as on filing. Soft ones are told even when an explanation comes with the figures.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        app.MapPost("/api/submissions/batch", SubmitBatch).Allow(Permission.File)
            .Accepts<IReadOnlyList<Submission>>("application/json")
            .WithSummary("File for many enterprises and periods at once")
            .WithDescription($"At most {LargestBatch} submissions. Each is accepted or refused for itself, and has a result with the status that it would have been answered with alone; "
                + "those of one enterprise are taken in the order given. The answer means that all accepted figures are on disk and the rules have judged them. "
                + "After 429, 503 or a broken connection send the same batch again: what was stored is not stored twice.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestBatchBody), new IngestLimit(LargestBatchBody))
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    private static async Task<Results<Ok<SubmissionReceipt>, ProblemHttpResult>> Submit(
        Submission submission, AccessScope scope, IEnterpriseDirectory directory, HttpContext context, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // Asked of the scope before.
        var result = scope.Sees(submission.Enterprise) && directory.Find(submission.Enterprise) is { } enterprise
            ? (await enterprise.Submit([Signed(submission, scope)], cancellationToken))[0]
            : null;
#pragma warning restore RS0030
        if (result?.Receipt is { } receipt) return TypedResults.Ok(receipt);
        var (status, title, problems) = Refusal.Of(submission, result);
        return Problems.Refused(context, status, title, problems);
    }

    private static async Task<Results<Ok<SubmissionCheckView>, ProblemHttpResult>> Check(
        Submission submission, AccessScope scope, Registry registry, IMonitorStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!scope.TryFind(submission.Enterprise, out var enterprise)) return Problems.NotFound($"There is no enterprise '{submission.Enterprise}' on the roster.");
        var state = await store.ReadStateAsync(enterprise, registry.Model, cancellationToken);
        var (_, problems, questions) = EnterpriseMonitor.Check(state, Signed(submission, scope), time.GetUtcNow());
        return TypedResults.Ok(new SubmissionCheckView(problems.Count == 0 && (questions.Count == 0 || !string.IsNullOrWhiteSpace(submission.Explanation)),
            problems.Count == 0 && questions.Count > 0, problems.Count > 0 ? problems : questions));
    }

    private static async Task<Results<Ok<SubmissionBatchResult>, ProblemHttpResult>> SubmitBatch(
        SubmissionReader reader, AccessScope scope, IEnterpriseDirectory directory, HttpContext context, CancellationToken cancellationToken)
    {
        if (!context.Request.HasJsonContentType())
            return TypedResults.Problem("Send application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType, title: "The content type is not supported.");
        List<ReadSubmission> batch;
        using (var body = await BodyBuffer.ReadAsync(context.Request, cancellationToken))
        {
            try
            {
                batch = reader.ReadBatch(body.Bytes, LargestBatch);
            }
            catch (JsonException exception)
            {
                throw new BadHttpRequestException(exception.Message, StatusCodes.Status400BadRequest, exception);
            }
        }

        var submissions = new List<Submission>(batch.Count);
        foreach (var (submission, _) in batch)
        {
            if (submission is not null) submissions.Add(Signed(submission, scope));
        }

        var results = await SubmitAsync(submissions, scope, directory, cancellationToken);
        return TypedResults.Ok(Refusal.ToBatchResult(batch, results, Problems.LanguageOf(context)));
    }

    /// <summary>A person files under the own name. What a machine sends stays as it is: the same content must be the same again when its key has been renewed.</summary>
    private static Submission Signed(Submission submission, AccessScope scope) => scope.IsKey ? submission : submission with { By = scope.By() };

    /// <summary>What the caller may not file for is answered as if it were not on the roster.</summary>
    private static async Task<IReadOnlyList<SubmissionResult?>> SubmitAsync(
        List<Submission> submissions, AccessScope scope, IEnterpriseDirectory directory, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // Only what is in scope is handed on.
        if (scope.IsWhole) return await directory.Submit(submissions, cancellationToken);
        var seen = submissions.Where(submission => scope.Sees(submission.Enterprise)).ToList();
        var results = new Queue<SubmissionResult?>(await directory.Submit(seen, cancellationToken));
#pragma warning restore RS0030
        return [.. submissions.Select(submission => scope.Sees(submission.Enterprise) ? results.Dequeue() : null)];
    }
}
