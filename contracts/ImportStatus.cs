namespace Monitor.Contracts;

/// <summary>How an import stands.</summary>
/// <param name="Lines">Lines read so far.</param>
/// <param name="Submissions">Submissions the file holds, known once it is checked.</param>
/// <param name="Applied">Submissions stored so far.</param>
/// <param name="Replayed">How many of them had been stored before.</param>
/// <param name="Readings">Figures stored so far.</param>
/// <param name="ProblemCount">Bad lines or cells found; all of them are counted.</param>
/// <param name="Problems">The first thousand of them.</param>
public sealed record ImportStatus(
    string Id, string File, ImportState State, long Lines, int Submissions, int Applied, int Replayed, long Readings,
    int ProblemCount, IReadOnlyList<SubmissionProblem> Problems);
