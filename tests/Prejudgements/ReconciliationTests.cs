using Monitor.Prejudgements;

namespace Monitor.Tests.Prejudgements;

public sealed class ReconciliationTests
{
    [Fact]
    public void Who_is_less_certain_gives_way_more()
    {
        double[] firms = [10, 20];
        Reconciliation.Reconcile(firms, [1, 3], [34], [4], [[0, 1]]);
        // Of the gap of 4 the aggregate's variance keeps half; the firms share the rest as 1 to 3.
        Assert.Equal(10.5, firms[0], 6);
        Assert.Equal(21.5, firms[1], 6);
    }

    [Fact]
    public void Forecasts_that_agree_stay()
    {
        double[] firms = [10, 20, 5];
        Reconciliation.Reconcile(firms, [1, 3, 2], [30, 35], [4, 9], [[0, 1], [0, 1, 2]]);
        Assert.Equal([10.0, 20, 5], firms.Select(value => Math.Round(value, 9)));
    }

    [Fact]
    public void What_is_certain_stays_and_a_certain_sum_is_met()
    {
        double[] firms = [10, 20];
        Reconciliation.Reconcile(firms, [0, 2], [36], [0], [[0, 1]]);
        Assert.Equal(10, firms[0]);
        Assert.Equal(26, firms[1], 6);
        double[] constant = [7, 8];
        Reconciliation.Reconcile(constant, [0, 0], [99], [0], [[0, 1]]);
        Assert.Equal([7.0, 8], constant);
    }

    [Fact]
    public void It_is_the_weighted_least_squares_solution()
    {
        var random = new Random(5);
        double[] firms = [.. Enumerable.Range(0, 8).Select(_ => 100 * random.NextDouble())];
        double[] variances = [.. Enumerable.Range(0, 8).Select(_ => 0.1 + random.NextDouble())];
        int[][] members = [[0, 1, 2, 3], [4, 5, 6, 7], [0, 4], [0, 1, 2, 3, 4, 5, 6, 7]];
        double[] sums = [.. members.Select(own => own.Sum(i => firms[i]) + (20 * random.NextDouble()))];
        double[] sumVariances = [1, 2, 0.5, 3];
        var moved = firms.ToArray();
        Reconciliation.Reconcile(moved, variances, sums, sumVariances, members);
        var best = Loss(moved);
        for (var i = 0; i < moved.Length; i++)
        {
            foreach (var step in (double[])[-0.01, 0.01])
            {
                var other = moved.ToArray();
                other[i] += step;
                Assert.True(Loss(other) > best);
            }
        }

        double Loss(double[] at) => Enumerable.Range(0, 8).Sum(i => Math.Pow(at[i] - firms[i], 2) / variances[i])
            + Enumerable.Range(0, 4).Sum(i => Math.Pow(members[i].Sum(no => at[no]) - sums[i], 2) / sumVariances[i]);
    }

    [Fact]
    public void Variances_ten_powers_of_ten_apart_are_solved()
    {
        double[] firms = [1e-3, 1e7];
        Reconciliation.Reconcile(firms, [1e-8, 1e12], [1.1e7, 2e-3], [1e12, 1e-8], [[0, 1], [0]]);
        Assert.Equal(1.5e-3, firms[0], 5);
        Assert.Equal(1.05e7, firms[1], 0);
    }
}
