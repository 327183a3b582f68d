namespace Monitor.Contracts;

/// <summary>Why a submission, or a line of a file, was refused: what, where, and what to change.</summary>
/// <param name="Code">Stable name of the check, such as <c>unit.unknown</c>.</param>
/// <param name="Where">Where: a JSON pointer into the submission, or <c>line 17, column gross_output</c> of a file.</param>
/// <param name="Message">What is wrong and what to change.</param>
public sealed record SubmissionProblem(string Code, string Where, Text Message);
