using Monitor.Forecasting;

namespace Monitor.Tests.Forecasting;

public sealed class FittingTests
{
    [Fact]
    public void The_simplex_finds_a_minimum_inside_the_box_and_on_its_edge()
    {
        var bowl = new Bowl();
        Span<double> point = [0.9, 0.9];
        NelderMead.Minimise(ref bowl, point, [0, 0.5], [1, 1], 200);
        Assert.Equal(0.3, point[0], 1e-2);
        Assert.Equal(0.5, point[1], 1e-2);
    }

    [Fact]
    public void Least_squares_solves_a_symmetric_system()
    {
        Span<double> moment = [5, 10];
        LeastSquares.Solve([4, 1, 1, 3], moment, 0);
        Assert.Equal(5 / 11.0, moment[0], 1e-9);
        Assert.Equal(35 / 11.0, moment[1], 1e-9);
    }

    [Fact]
    public void Smoothing_goes_on_along_a_line_and_a_season_without_error()
    {
        double[] season = [3, -1, -2];
        double[] values = [.. Enumerable.Range(0, 30).Select(t => 2 + 0.5 * t + season[t % 3])];
        var mean = new double[4];
        ExponentialSmoothing.Forecast(values, season, [Trend.Linear], mean, []);
        for (var h = 0; h < 4; h++)
            Assert.Equal(2 + 0.5 * (30 + h) + season[h % 3], mean[h], 1e-4);
    }

    [Fact]
    public void Autoregression_finds_how_changes_persist()
    {
        var random = new Random(5);
        var values = new double[2000];
        var change = 0.0;
        for (var t = 1; t < values.Length; t++)
            values[t] = values[t - 1] + (change = 0.7 * change + SeriesMaker.Noise(random));
        var mean = new double[40];
        var deviation = new double[40];
        AutoRegression.Forecast(values, 6, false, mean, deviation);
        // All that is to come of the last change is 0.7 + 0.49 + ... = 2.33 of it.
        Assert.Equal(values[^1] + 0.7 / 0.3 * (values[^1] - values[^2]), mean[^1], 1.0);
        Assert.Equal(1, deviation[0], 0.1);
        Assert.Equal(Math.Sqrt(1 + 1.7 * 1.7), deviation[1], 0.2);
    }

    [Fact]
    public void Dynamic_theta_follows_a_random_walk_to_its_last_value()
    {
        var random = new Random(6);
        var values = new double[200];
        for (var t = 1; t < values.Length; t++)
            values[t] = values[t - 1] + SeriesMaker.Noise(random);
        var mean = new double[6];
        DynamicTheta.Forecast(values, mean);
        Assert.All(mean, point => Assert.Equal(values[^1], point, 1.5));
    }

    [Fact]
    public void A_season_that_follows_the_level_is_told_from_an_additive_one()
    {
        double[] Made(bool growing) => [.. Enumerable.Range(0, 96).Select(t =>
            100 + t + (growing ? (100 + t) / 150.0 : 1) * 30 * Math.Sin(Math.PI * t / 6) + SeriesMaker.Noise(new Random(t)))];
        var growing = SeasonalShape.Estimate(Made(true), 12, growing: true);
        // Multiplicative about zero: the swing vanishes where the level is zero.
        Assert.Equal(0, growing.Reference - 1 / growing.Growth, 25.0);
        Assert.Equal(0, SeasonalShape.Estimate(Made(false), 12, growing: true).Growth, 5e-4);
    }

    private struct Bowl : IObjective
    {
        public readonly double Value(scoped ReadOnlySpan<double> point) =>
            (point[0] - 0.3) * (point[0] - 0.3) + (point[1] - 0.2) * (point[1] - 0.2);
    }
}
