using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;

namespace Monitor.Readings.Imports;

/// <summary>
/// One file's way in: every line is checked before anything is stored, then each enterprise's submissions go to its single writer.
/// Keys are made of the file's content, so the same file again, after a crash or by mistake, stores nothing twice.
/// </summary>
public sealed class Import(string id, string file, Registry registry, IEnterpriseDirectory directory, TimeProvider time)
{
    private const int EnterprisesAtOnce = 64;
    private const int PeriodsAtOnce = 48;

    private ProblemList _problems = new();
    private IReadOnlyList<IReadOnlyList<Submission>> _plan = [];
    private List<EnterpriseProfile> _newcomers = [];
    private volatile ImportState _state = ImportState.Checking;
    private int _lines;
    private int _submissions;
    private int _applied;
    private int _replayed;
    private long _readings;

    public ImportStatus Status => new(id, file, _state, Volatile.Read(ref _lines), _submissions, Volatile.Read(ref _applied), Volatile.Read(ref _replayed),
        Interlocked.Read(ref _readings), _problems.Count, _problems.First);

    public string Id => id;

    /// <summary>Who may ask how it stands, besides those who see everything.</summary>
    public string? Owner { get; init; }

    /// <summary>The enterprises that the sender may file for; null for all of them and for those that the mapping brings.</summary>
    public Func<EnterpriseProfile, bool>? Reach { get; init; }

    /// <summary>Checks the whole file. The state is then refused, or ready to be applied.</summary>
    /// <param name="content">A seekable stream; it is not needed any more afterwards.</param>
    /// <param name="explanation">Why figures that fail the soft checks are right all the same.</param>
    public void Check(Stream content, MappingDocument mapping, string by, string explanation, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        if (Reach is null) _newcomers = [.. Mapping.EnterprisesOf(mapping, registry.Reference).Where(one => !registry.Roster.TryFind(one.Code, out _))];
        var planner = new TablePlanner(mapping, registry.Model, new([.. registry.Roster.All.Where(Reach ?? (_ => true)), .. _newcomers]), time.GetUtcNow());
        var plan = planner.Plan(content, by, explanation, asOf, line => Volatile.Write(ref _lines, line), cancellationToken);
        _problems = plan.Problems;
        _plan = plan.Submissions;
        _submissions = plan.Submissions.Sum(enterprise => enterprise.Count);
        _state = _problems.Count > 0 ? ImportState.Refused : ImportState.Applying;
    }

    /// <summary>Stores what <see cref="Check"/> found good.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_newcomers.Count > 0) await registry.AddEnterprisesAsync(_newcomers, cancellationToken);
            await Parallel.ForEachAsync(_plan, new ParallelOptions { MaxDegreeOfParallelism = EnterprisesAtOnce, CancellationToken = cancellationToken }, ApplyAsync);
            _state = _problems.Count == 0 ? ImportState.Done : ImportState.Questioned;
        }
        catch
        {
            _state = ImportState.Failed;
            throw;
        }
    }

    private async ValueTask ApplyAsync(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken)
    {
        var enterprise = directory.Find(submissions[0].Enterprise)
            ?? throw new InvalidOperationException($"Enterprise {submissions[0].Enterprise} left the roster during the import; import the file again.");
        foreach (var batch in submissions.Chunk(PeriodsAtOnce))
        {
            var results = await enterprise.Submit(batch, cancellationToken);
            for (var i = 0; i < batch.Length; i++) Count(batch[i], results[i]);
        }
    }

    private void Count(Submission submission, SubmissionResult result)
    {
        foreach (var problem in result.Problems) _problems.Add(problem with { Where = $"{submission.Enterprise} {submission.Period} {problem.Where}" });
        if (result.Receipt is not { } receipt) return;
        Interlocked.Increment(ref _applied);
        if (receipt.Replayed) Interlocked.Increment(ref _replayed);
        Interlocked.Add(ref _readings, receipt.Readings);
    }
}
