using Monitor.Targets;

namespace Monitor.Tests.Targets;

public sealed class TargetPathTests
{
    private static readonly double[] LastYear = [20, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10];

    [Fact]
    public void Without_weights_the_path_is_the_goal_all_year() => Assert.All(TargetPath.Growth(8, [], LastYear), one => Assert.Equal(8, one));

    [Fact]
    public void Weights_by_last_years_pattern_give_the_goal_and_the_year_always_ends_at_it()
    {
        Assert.All(TargetPath.Growth(8, [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10], LastYear), one => Assert.Equal(8, one, 1e-9));
        var late = TargetPath.Growth(8, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], LastYear);
        Assert.Equal((0, 8), (late[9], Math.Round(late[10], 9)));
        var early = TargetPath.Growth(8, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], LastYear);
        // All of the year's 9.6 by February, of which last year made 20.
        Assert.Equal((48, 8), (Math.Round(early[0], 9), Math.Round(early[10], 9)));
    }

    [Theory]
    [InlineData(8, 3)]
    [InlineData(8, 12)]
    [InlineData(0, -4)]
    [InlineData(-4, 2)]
    public void Growing_by_what_is_required_reaches_the_goal(double goal, double growth)
    {
        var progress = TargetPath.Progress(goal, [], LastYear, 3, growth, null, atMost: false);
        var (made, rest) = (LastYear.Take(4).Sum() * (1 + (growth / 100)), LastYear.Skip(4).Sum() * (1 + (progress.Required!.Value / 100)));
        Assert.Equal(goal, ((made + rest) / LastYear.Sum() - 1) * 100, 1e-9);
        Assert.Equal(growth - goal, progress.Gap!.Value, 1e-9);
    }

    [Fact]
    public void A_reduction_is_ahead_when_more_is_saved() => Assert.Equal(1.5, TargetPath.Level(-4, -5.5, atMost: true).Gap);

    [Fact]
    public void A_forecast_of_the_rest_gives_the_years_end_with_its_interval()
    {
        var progress = TargetPath.Progress(8, [], LastYear, 9, 10, (11, 10, 12), atMost: false);
        Assert.Equal(((110 * 1.1) + 11) / 120 * 100 - 100, progress.Projected!.Value, 1e-9);
        Assert.True(progress.Low < progress.Projected && progress.Projected < progress.High);
        Assert.Null(TargetPath.Progress(8, [], LastYear, 10, 10, (11, 10, 12), atMost: false).Required);
        Assert.Equal(10, TargetPath.Progress(8, [], LastYear, 10, 10, null, atMost: false).Projected!.Value, 1e-9);
    }

    [Fact]
    public void What_cannot_be_told_is_absent_and_nothing_is_infinite()
    {
        foreach (var lastYear in (double[][])[new double[11], [.. Enumerable.Repeat(double.NaN, 11)], LastYear])
        {
            foreach (var growth in (double[])[double.NaN, 0, -100])
            {
                var progress = TargetPath.Progress(0, [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], lastYear, 4, growth, (1, 0, 2), atMost: false);
                double?[] all = [progress.Actual, progress.Expected, progress.Gap, progress.Projected, progress.Low, progress.High, progress.Required, .. progress.Quarters, .. progress.Months];
                Assert.All(all, one => Assert.True(one is null || double.IsFinite(one.Value)));
            }
        }
    }
}
