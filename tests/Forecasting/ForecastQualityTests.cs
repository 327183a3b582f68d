using Monitor.Forecasting;

namespace Monitor.Tests.Forecasting;

public sealed class ForecastQualityTests
{
    [Fact]
    public void A_season_that_grows_with_the_level_goes_on_growing_wherever_zero_is()
    {
        static double Value(int t) => -400 + 50 * Math.Exp(0.01 * t) * (1 + 0.3 * Math.Sin(Math.PI * t / 6));
        var forecast = MonthlyForecaster.Forecast([.. Enumerable.Range(0, 96).Select(Value)], 12);
        for (var h = 0; h < 12; h++)
            Assert.Equal(Value(96 + h), forecast.Mean[h], 6.0);
    }

    [Theory]
    [InlineData(30, 6)]
    [InlineData(42, 6)]
    [InlineData(48, 15)]
    [InlineData(54, 15)]
    [InlineData(57, 18)]
    public void A_new_level_is_taken_up(int since, double tolerance)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var random = new Random(seed);
            double[] history = [.. Enumerable.Range(0, 60).Select(t => (t < since ? 100 : 160) + 2 * SeriesMaker.Noise(random))];
            var mean = MonthlyForecaster.Forecast(history, 12).Mean;
            Assert.Equal(160, mean.Average(), tolerance);
        }
    }

    [Fact]
    public void A_gross_outlier_in_the_past_does_not_move_the_forecast()
    {
        var history = SeriesMaker.Make(1, 72);
        var plain = MonthlyForecaster.Forecast(history, 12);
        history[40] += 1e4;
        var hit = MonthlyForecaster.Forecast(history, 12);
        for (var h = 0; h < 12; h++)
            Assert.Equal(plain.Mean[h], hit.Mean[h], 15.0);
    }

    [Fact]
    public void Noise_without_a_season_gets_none()
    {
        var spread = 0.0;
        for (var seed = 0; seed < 20; seed++)
        {
            var mean = MonthlyForecaster.Forecast(SeriesMaker.Make(8 * seed + 7, 72), 12).Mean;
            spread += (mean.Max() - mean.Min()) / 20;
        }

        // The noise itself has a standard deviation of 10.
        Assert.InRange(spread, 0, 10);
    }

    [Fact]
    public void Intervals_hold_about_as_often_as_they_say_on_simulated_series()
    {
        var score = new ForecastScore();
        for (var seed = 0; seed < 300; seed++)
        {
            // Kinds 0 to 2 and 7: noise about a wandering level, with and without a season, growth, and pure noise.
            var kind = (seed % 4) switch { 3 => 7, var other => other };
            var series = SeriesMaker.Make(8 * seed + kind, 90);
            score.Add(series.AsSpan(0, 72), series.AsSpan(72), MonthlyForecaster.Forecast(series.AsSpan(0, 72), 18), 12);
        }

        Assert.InRange(score.Cover80, 75, 87);
        Assert.InRange(score.Cover95, 92, 98.5);
    }

    [Fact]
    public void It_beats_the_yardsticks_on_simulated_series()
    {
        var (ours, naive, theta) = (new ForecastScore(), new ForecastScore(), new ForecastScore());
        for (var seed = 0; seed < 160; seed++)
        {
            var series = SeriesMaker.Make(seed, 90);
            var train = series[..72];
            ours.Add(train, series.AsSpan(72), MonthlyForecaster.Forecast(train, 18), 12);
            naive.Add(train, series.AsSpan(72), SeasonalNaive.Forecast(train, 18), 12);
            theta.Add(train, series.AsSpan(72), Theta.Forecast(train, 18), 12);
        }

        Assert.True(ours.Mase < 0.9 * naive.Mase, $"{ours.Mase} against {naive.Mase}");
        Assert.True(ours.Mase < 1.02 * theta.Mase, $"{ours.Mase} against {theta.Mase}");
        Assert.True(ours.Msis95 < naive.Msis95);
    }
}
