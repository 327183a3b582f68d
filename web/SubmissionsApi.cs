using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monitor.Contracts;

namespace Monitor.Web;

/// <summary>Filing by API.</summary>
internal static class SubmissionsApi
{
    private const int LargestBody = 1024 * 1024;

    public static void MapSubmissions(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/submissions", Submit)
            .WithSummary("File one enterprise's figures for one period")
            .WithDescription("Accepted or refused as a whole. The answer means that the figures are on disk and the rules have judged them. "
                + "Figures that fail the soft checks are answered 422 with a code per check, and accepted with an explanation. "
                + "The same key with the same content is answered again and stores nothing.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<SubmissionReceipt>, ProblemHttpResult>> Submit(
        Submission submission, IEnterpriseDirectory directory, HttpContext context, CancellationToken cancellationToken)
    {
        if (directory.Find(submission.Enterprise) is not { } enterprise)
        {
            return Problems.Refused(context, StatusCodes.Status404NotFound, "There is no such enterprise.",
                [new("enterprise.unknown", "/enterprise", new($"名录中没有企业“{submission.Enterprise}”。", $"There is no enterprise '{submission.Enterprise}' on the roster."))]);
        }

        var result = (await enterprise.Submit([submission], cancellationToken))[0];
        if (result.Receipt is { } receipt) return TypedResults.Ok(receipt);
        if (result.Explainable)
        {
            return Problems.Refused(context, StatusCodes.Status422UnprocessableEntity,
                "The figures are unlikely; nothing was stored. Correct them, or send them again with an explanation.", result.Problems);
        }

        var status = result.Problems.Any(problem => problem.Code == "key.taken") ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Problems.Refused(context, status, "The submission was refused; nothing was stored.", result.Problems);
    }
}
