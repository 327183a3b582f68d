namespace Monitor.Contracts;

/// <summary>A receipt, or the problems for which nothing was stored.</summary>
public sealed record SubmissionResult
{
    public SubmissionReceipt? Receipt { get; init; }

    /// <summary>True when the problems can be met by an explanation.</summary>
    public bool Explainable { get; init; }

    public IReadOnlyList<SubmissionProblem> Problems { get; init; } = [];

    public static SubmissionResult Refused(params IReadOnlyList<SubmissionProblem> problems) => new() { Problems = problems };
}
