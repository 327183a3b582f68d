using Microsoft.Extensions.Logging;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Rules;

/// <summary>
/// Brings every enterprise in line with edited rules and mutes, by giving it a turn: what the edit means for its episodes is recorded there.
/// How far it has come is on disk, so a sweep that a crash cut short is done again; a turn that finds nothing to record records nothing.
/// </summary>
public sealed class RuleSweep(
    IRuleStore store, Registry registry, IEnterpriseDirectory directory, RuleSweepSignal signal, TimeProvider time, ILogger<RuleSweep> logger)
    : RoundService("rules", PollInterval, time, logger)
{
    /// <summary>How long an edit made by another process may wait.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(2);

    private const int EnterprisesAtOnce = 16;
    private long _seen = -1;

    /// <summary>What a failed round did not sweep is swept in the next.</summary>
    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        await SweepAsync(stoppingToken);
        await signal.WaitAsync(PollInterval, stoppingToken);
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var (stamp, swept) = await store.ReadRuleStampAsync(cancellationToken);
        if (stamp == _seen && stamp == swept) return;
        if (_seen >= 0 && stamp != _seen) await registry.ReloadAsync(cancellationToken);
        // The first versions of an empty database need no sweep: there are no episodes yet.
        if (stamp != swept || _seen >= 0)
        {
            await Parallel.ForEachAsync(registry.Roster.All, new ParallelOptions { MaxDegreeOfParallelism = EnterprisesAtOnce, CancellationToken = cancellationToken },
                async (profile, token) =>
                {
                    if (directory.Find(profile.Code) is { } enterprise) await enterprise.Submit([], token);
                });
            await store.MarkSweptAsync(stamp, cancellationToken);
        }

        _seen = stamp;
    }
}
