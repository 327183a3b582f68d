using Xunit.Abstractions;

namespace Monitor.Tests.Faults;

/// <summary>A process stands still in the middle of what it does, as on a machine that swaps or that the network has lost.</summary>
[Collection(nameof(Processes))]
[NeedsPostgres]
public sealed class StandingStillTests(ITestOutputHelper output)
{
    private const int Rounds = 12;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [StoreFact]
    public async Task A_process_that_stands_still_while_it_commits_holds_up_the_others_for_seconds_only()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var stage = await FaultStage.StartAsync(database.Name, processes: 2, seed: 23);
        for (var round = 0; round < Rounds; round++)
        {
            await Wait.ForAsync(1000);
            var still = stage.Webs[round % 2];
            OwnPostgres.Pause(still.Id);
            try
            {
                stage.Edge = stage.Webs[(round + 1) % 2].Address;
                var took = await stage.RecoverAsync();
                output.WriteLine($"the other acknowledged after {took.TotalSeconds:0.00} s");
                Assert.True(took < Longest, $"{took}");
            }
            finally
            {
                OwnPostgres.Resume(still.Id);
                stage.Edge = null;
            }
        }

        var (acknowledged, steps, failures) = await stage.AccountAsync();
        output.WriteLine($"{acknowledged} submissions acknowledged, {steps} steps; failed attempts by status: {string.Join(", ", failures.Select(one => $"{one.Key}: {one.Value}"))}");
        Assert.True(acknowledged > 100, $"only {acknowledged} submissions were acknowledged");
    }
}
