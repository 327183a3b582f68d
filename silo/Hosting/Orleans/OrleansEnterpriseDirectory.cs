using Monitor.Contracts;

namespace Monitor.Hosting.Orleans;

/// <summary>Finds enterprises in the cluster.</summary>
internal sealed class OrleansEnterpriseDirectory(IGrainFactory cluster, Registry registry, ClusterCalls calls) : IEnterpriseDirectory
{
    /// <summary>Keys of batches. A key's calls take the same silo; enough of them make each silo's share even.</summary>
    private const int Entrances = 64;

    private uint _batches;

    public IEnterprise? Find(string enterprise) =>
        registry.Roster.TryFind(enterprise, out _) ? new OrleansEnterprise(cluster.GetGrain<IEnterpriseGrain>(enterprise), calls) : null;

    public async Task<IReadOnlyList<SubmissionResult?>> Submit(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken)
    {
        var known = Enumerable.Range(0, submissions.Count).Where(place => registry.Roster.TryFind(submissions[place].Enterprise, out _)).ToArray();
        Submission[] sent = [.. known.Select(place => submissions[place])];
        var results = new SubmissionResult?[submissions.Count];
        if (sent.Length == 0) return results;
        var entrance = cluster.GetGrain<IBatchGrain>(Interlocked.Increment(ref _batches) % Entrances);
        foreach (var (place, answer) in known.Zip(await calls.RunAsync(token => entrance.Submit(sent, token), cancellationToken))) results[place] = answer;
        return results;
    }
}
