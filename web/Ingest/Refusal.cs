using Monitor.Contracts;

namespace Monitor.Web.Ingest;

/// <summary>How a submission that was not stored is answered, alone or in a batch.</summary>
internal static class Refusal
{
    /// <param name="result">Null when there is no such enterprise.</param>
    public static (int Status, string Title, IReadOnlyList<SubmissionProblem> Problems) Of(Submission submission, SubmissionResult? result)
    {
        if (result is null)
        {
            return (StatusCodes.Status404NotFound, "There is no such enterprise.",
                [new("enterprise.unknown", "/enterprise", new($"名录中没有企业“{submission.Enterprise}”。", $"There is no enterprise '{submission.Enterprise}' on the roster."))]);
        }

        if (result.Explainable)
        {
            return (StatusCodes.Status422UnprocessableEntity,
                "The figures are unlikely; nothing was stored. Correct them, or send them again with an explanation.", result.Problems);
        }

        var status = result.Problems.Any(problem => problem.Code == "key.taken") ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return (status, "The submission was refused; nothing was stored.", result.Problems);
    }

    /// <param name="batch">All submissions as they were read.</param>
    /// <param name="results">The results of those that could be read, in their order.</param>
    public static SubmissionBatchResult ToBatchResult(List<ReadSubmission> batch, IReadOnlyList<SubmissionResult?> results, string language)
    {
        var items = new SubmissionBatchItem[batch.Count];
        var (accepted, next) = (0, 0);
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = batch[i].Submission is { } submission ? Item(submission, results[next++], language) : Unread(batch[i]);
            if (items[i].Receipt is not null) accepted++;
        }

        return new(accepted, items.Length - accepted, items);
    }

    private static SubmissionBatchItem Item(Submission submission, SubmissionResult? result, string language)
    {
        if (result?.Receipt is { } receipt) return new(StatusCodes.Status200OK) { Receipt = receipt };
        var (status, title, problems) = Of(submission, result);
        return new(status) { Title = title, Errors = [.. problems.Select(problem => new ProblemItem(problem.Code, problem.Where, problem.Message.In(language)))] };
    }

    private static SubmissionBatchItem Unread(ReadSubmission item) => new(StatusCodes.Status400BadRequest)
    {
        Title = "The submission is not the JSON that is expected; nothing was stored.",
        Errors = [new("json.shape", item.Fault!.Path ?? "", item.Fault.Message)],
    };
}
