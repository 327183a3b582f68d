namespace Monitor.Contracts;

/// <summary>A <see cref="SubmissionProblem"/> in the reader's language.</summary>
public sealed record ProblemItem(string Code, string Where, string Message);
