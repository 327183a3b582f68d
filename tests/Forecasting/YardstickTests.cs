using Monitor.Forecasting;

namespace Monitor.Tests.Forecasting;

public sealed class YardstickTests
{
    [Fact]
    public void Seasonal_naive_repeats_the_last_season_and_widens_each_season()
    {
        double[] history = [1, 2, 3, 4, 3, 4, 5, 6];
        var forecast = SeasonalNaive.Forecast(history, 6, 4);
        Assert.Equal([3.0, 4, 5, 6, 3, 4], forecast.Mean);
        // All seasonal differences are 2, so that is the deviation of the first season.
        Assert.Equal(3 - 1.96 * 2, forecast.Lo95[0], 1e-9);
        Assert.Equal(3 - 1.96 * 2 * Math.Sqrt(2), forecast.Lo95[4], 1e-9);
        Assert.Equal([6.0], SeasonalNaive.Forecast([5.0, 6], 1).Mean);
    }

    [Fact]
    public void Theta_goes_on_with_half_the_trend()
    {
        double[] line = [.. Enumerable.Range(0, 40).Select(t => 3.0 * t)];
        var mean = Theta.Forecast(line, 2).Mean;
        Assert.Equal(1.5, mean[1] - mean[0], 1e-6);
        Assert.Equal([5.0, 5], Theta.Forecast([5.0, 5, 5], 2).Mean);
    }

    [Fact]
    public void Scores_are_those_of_a_sum_done_by_hand()
    {
        var score = new ForecastScore();
        // Seasonal differences of 2 (season 2); errors 1 and 3; the second value is 3 above its interval of width 2.
        score.Add([1, 2, 3, 4], [5, 9], new Forecast([4, 6], [4, 5], [5, 6], [4, 4], [5, 6], 4), 2);
        Assert.Equal(100 * (1 / 4.5 + 3 / 7.5) / 2, score.Smape, 1e-9);
        Assert.Equal(1, score.Mase, 1e-9);
        Assert.Equal(50, score.Cover80, 1e-9);
        Assert.Equal(50, score.Cover95, 1e-9);
        Assert.Equal((1 + 2 + 40 * 3) / 2.0 / 2, score.Msis95, 1e-9);
    }

    [Fact]
    public void Empty_histories_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SeasonalNaive.Forecast([], 1));
        Assert.Throws<ArgumentException>(() => Theta.Forecast([], 1));
    }
}
