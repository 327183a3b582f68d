using Monitor.Contracts;

namespace Monitor.Enterprises;

/// <summary>The roster was not changed.</summary>
/// <param name="conflict">Somebody else was faster; otherwise what was sent is wrong.</param>
public sealed class RosterException(IReadOnlyList<SubmissionProblem> problems, bool conflict = false) : Exception($"{problems[0].Where}: {problems[0].Message.En}")
{
    public IReadOnlyList<SubmissionProblem> Problems => problems;

    public bool Conflict => conflict;
}
