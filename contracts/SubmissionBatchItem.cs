using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>What became of one submission of a batch; the same that filing it alone would have answered.</summary>
/// <param name="Status">The status that it would have been answered with alone: 200, 400, 404, 409 or 422.</param>
public sealed record SubmissionBatchItem(int Status)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SubmissionReceipt? Receipt { get; init; }

    /// <summary>Why it was refused, in one sentence.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>Every problem, as in the problem details of a submission filed alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProblemItem>? Errors { get; init; }
}
