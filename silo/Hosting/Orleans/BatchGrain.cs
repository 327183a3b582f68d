using Monitor.Contracts;
using Orleans.Concurrency;

namespace Monitor.Hosting.Orleans;

/// <summary>Splits a batch by home: one call to each silo instead of one to each enterprise.</summary>
[Reentrant, StatelessWorker(1)]
internal sealed class BatchGrain(ISiloStatusOracle silos, SiloEnterprises enterprises, BatchServiceClient others) : Grain, IBatchGrain
{
    public async Task<SubmissionResult?[]> Submit(Submission[] submissions, CancellationToken cancellationToken)
    {
        var homes = new Homes(silos.GetActiveSilos());
        var results = new SubmissionResult?[submissions.Length];
        await Task.WhenAll(Enumerable.Range(0, submissions.Length).GroupBy(place => homes.Of(submissions[place].Enterprise)).Select(async group =>
        {
            Submission[] part = [.. group.Select(place => submissions[place])];
            var answers = group.Key.Equals(silos.SiloAddress) ? await enterprises.SubmitAsync(part, cancellationToken) : await others.On(group.Key).Submit(part);
            foreach (var (place, answer) in group.Zip(answers)) results[place] = answer;
        }));
        return results;
    }
}
