using Monitor.Forecasting;

namespace Monitor.Tests.Forecasting;

public sealed class HistoryShapeTests
{
    [Theory]
    [InlineData(0.0, 40)]
    [InlineData(17.25, 40)]
    [InlineData(-3.0, 13)]
    [InlineData(1e12, 2)]
    [InlineData(0.1, 200)]
    public void A_constant_series_stays_where_it_is_with_intervals_of_no_width(double value, int months)
    {
        var forecast = MonthlyForecaster.Forecast([.. Enumerable.Repeat(value, months)], 7);
        foreach (var part in new[] { forecast.Mean, forecast.Lo80, forecast.Hi80, forecast.Lo95, forecast.Hi95 })
            Assert.Equal(Enumerable.Repeat(value, 7), part);
    }

    [Fact]
    public void One_month_is_repeated_without_a_width()
    {
        var forecast = MonthlyForecaster.Forecast([double.NaN, 42, double.NaN], 3);
        Assert.Equal([42.0, 42, 42], forecast.Mean);
        Assert.Equal([42.0, 42, 42], forecast.Hi95);
        Assert.Equal(1, forecast.Observations);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void Without_any_value_the_forecast_is_not_a_number(int months)
    {
        var forecast = MonthlyForecaster.Forecast([.. Enumerable.Repeat(double.NaN, months)], 4);
        Assert.Equal(4, forecast.Mean.Length);
        Assert.All([.. forecast.Mean, .. forecast.Lo80, .. forecast.Hi80, .. forecast.Lo95, .. forecast.Hi95], value => Assert.True(double.IsNaN(value)));
        Assert.Equal(0, forecast.Observations);
    }

    [Fact]
    public void Every_length_gives_finite_nested_intervals()
    {
        for (var months = 1; months <= 220; months += months < 40 ? 1 : 13)
        {
            for (var seed = 0; seed < SeriesMaker.Kinds; seed++)
                AssertNested(MonthlyForecaster.Forecast(SeriesMaker.Make(seed, months), 25), $"seed {seed}, {months} months");
        }
    }

    [Fact]
    public void Random_gaps_give_finite_nested_intervals()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var history = SeriesMaker.Make(seed, random.Next(1, 100));
            var share = random.NextDouble();
            for (var t = 0; t < history.Length - 1; t++)
            {
                if (random.NextDouble() < share)
                    history[t] = double.NaN;
            }

            AssertNested(MonthlyForecaster.Forecast(history, 12), $"seed {seed}");
        }
    }

    [Fact]
    public void A_gap_hardly_moves_a_regular_forecast()
    {
        double[] whole = [.. Enumerable.Range(0, 60).Select(t => 100 + t + 20 * Math.Cos(Math.PI * t / 6))];
        var holed = whole.ToArray();
        holed[14] = holed[33] = holed[34] = double.NaN;
        var expected = MonthlyForecaster.Forecast(whole, 12);
        var actual = MonthlyForecaster.Forecast(holed, 12);
        for (var h = 0; h < 12; h++)
            Assert.Equal(expected.Mean[h], actual.Mean[h], 3.0);
    }

    [Fact]
    public void Months_missing_at_the_end_are_stepped_over()
    {
        double[] whole = [.. Enumerable.Range(0, 72).Select(t => 100 + 20 * Math.Cos(Math.PI * t / 6))];
        double[] late = [.. whole.Take(69), double.NaN, double.NaN, double.NaN];
        var forecast = MonthlyForecaster.Forecast(late, 12);
        for (var h = 0; h < 12; h++)
            Assert.Equal(100 + 20 * Math.Cos(Math.PI * (72 + h) / 6), forecast.Mean[h], 2.0);
    }

    [Fact]
    public void What_cannot_be_forecast_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MonthlyForecaster.Forecast([1, 2], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonthlyForecaster.Forecast([1, 2], 1, new ForecastOptions { Season = 0 }));
        Assert.Throws<ArgumentException>(() => MonthlyForecaster.Forecast([1, double.PositiveInfinity], 1));
        Assert.Throws<ArgumentException>(() => MonthlyForecaster.Forecast([1, 2], 1, new ForecastOptions { Holiday = new double[2] }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(52)]
    public void Other_seasons_are_taken(int season)
    {
        double[] history = [.. Enumerable.Range(0, 5 * season + 20).Select(t => 10 + t % season + 0.1 * SeriesMaker.Noise(new Random(t)))];
        var forecast = MonthlyForecaster.Forecast(history, 2 * season, new ForecastOptions { Season = season });
        for (var h = 0; h < forecast.Mean.Length; h++)
            Assert.Equal(10 + (history.Length + h) % season, forecast.Mean[h], 1.0);
    }

    private static void AssertNested(Forecast forecast, string because)
    {
        for (var h = 0; h < forecast.Mean.Length; h++)
        {
            double[] ends = [forecast.Lo95[h], forecast.Lo80[h], forecast.Mean[h], forecast.Hi80[h], forecast.Hi95[h]];
            Assert.All(ends, end => Assert.True(double.IsFinite(end), because));
            Assert.True(ends.SequenceEqual(ends.Order()), because);
        }
    }
}
