using Monitor.Forecasting;

namespace Monitor.Tests.Forecasting;

public sealed class SpringFestivalTests
{
    private readonly SpringFestival _festival = new(FestivalDays.All);

    [Fact]
    public void An_early_festival_weighs_on_January_and_a_late_one_on_February()
    {
        var values = _festival.Values(2012, 1, 132);
        Assert.True(values[0] > 0.2 && values[1] < -0.2, "23 January 2012");
        Assert.True(values[36] < -0.2 && values[37] > 0, "19 February 2015");
        for (var year = 0; year < 11; year++)
        {
            Assert.Equal(0, values.AsSpan(12 * year, 12).ToArray().Sum(), 1e-9);
            Assert.All(values.AsSpan(12 * year + 3, 9).ToArray(), value => Assert.Equal(0, value));
        }
    }

    [Fact]
    public void A_year_without_a_festival_day_is_named()
    {
        Assert.Contains("2023", Assert.Throws<ArgumentException>(() => _festival.Values(2022, 12, 2)).Message, StringComparison.Ordinal);
        Assert.Contains("2012", Assert.Throws<ArgumentException>(() => new SpringFestival([new(2012, 1, 23), new(2012, 1, 24)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SpringFestival([]));
    }

    [Fact]
    public void Knowing_the_festival_makes_January_and_February_better()
    {
        double with = 0, without = 0;
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var regressor = _festival.Values(2012, 1, 132);
            double[] series = [.. Enumerable.Range(0, 132).Select(t => 200 - 80 * regressor[t] + 20 * Math.Sin(Math.PI * t / 6) + 4 * SeriesMaker.Noise(random))];
            // From 9 years the January and February of 2021 and 2022.
            var known = MonthlyForecaster.Forecast(series.AsSpan(0, 108), 24, new ForecastOptions { Holiday = regressor });
            var unknown = MonthlyForecaster.Forecast(series.AsSpan(0, 108), 24);
            foreach (var h in new[] { 0, 1, 12, 13 })
            {
                with += Math.Abs(series[108 + h] - known.Mean[h]);
                without += Math.Abs(series[108 + h] - unknown.Mean[h]);
            }
        }

        Assert.True(with < 0.5 * without, $"{with} with, {without} without");
    }

    [Fact]
    public void A_holiday_without_effect_changes_little()
    {
        var regressor = _festival.Values(2012, 1, 96);
        for (var seed = 0; seed < SeriesMaker.Kinds; seed++)
        {
            var history = SeriesMaker.Make(seed, 84);
            var plain = MonthlyForecaster.Forecast(history, 12);
            var with = MonthlyForecaster.Forecast(history, 12, new ForecastOptions { Holiday = regressor });
            for (var h = 2; h < 12; h++)
                Assert.InRange(with.Mean[h], plain.Lo80[h] - 1e-9, plain.Hi80[h] + 1e-9);
        }
    }
}
