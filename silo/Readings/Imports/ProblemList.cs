using Monitor.Contracts;

namespace Monitor.Readings.Imports;

/// <summary>Counts all problems and keeps the first ones.</summary>
public sealed class ProblemList
{
    private const int Kept = 1000;
    private readonly List<SubmissionProblem> _first = [];
    private readonly Lock _lock = new();
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public void Add(SubmissionProblem problem)
    {
        lock (_lock)
        {
            if (_count++ < Kept) _first.Add(problem);
        }
    }

    public void Add(string code, int line, string? column, string zh, string en) =>
        Add(new(code, column is null ? $"line {line}" : $"line {line}, column {column}", new(zh, en)));

    public IReadOnlyList<SubmissionProblem> First
    {
        get
        {
            lock (_lock) return [.. _first];
        }
    }
}
