using Monitor.Forecasting;

namespace Monitor.Tests.Forecasting;

public sealed class EquivarianceTests
{
    public static TheoryData<double, double> Maps => new()
    {
        { 1, 1000 }, { 1, -1000 }, { 1000, 0 }, { 0.001, 0 }, { 7.3, -250.5 }, { 1e6, 1e9 }, { 1, 1e7 },
    };

    [Theory]
    [MemberData(nameof(Maps))]
    public void Scaling_and_shifting_a_series_scales_and_shifts_its_forecast(double scale, double shift)
    {
        foreach (var length in new[] { 1, 2, 5, 11, 12, 23, 24, 30, 48, 61, 120 })
        {
            for (var seed = 0; seed < 2 * SeriesMaker.Kinds; seed++)
            {
                var series = SeriesMaker.Make(seed, length);
                var plain = MonthlyForecaster.Forecast(series, 14);
                var mapped = MonthlyForecaster.Forecast([.. series.Select(value => scale * value + shift)], 14);
                var width = scale * (series.Max() - series.Min() + 1e-3);
                // Digits that the shift has cost the input cannot come back.
                var tolerance = 1e-6 * width + 1e-9 * Math.Abs(shift);
                AssertMapped(plain.Mean, mapped.Mean, scale, shift, tolerance, seed, length);
                AssertMapped(plain.Lo80, mapped.Lo80, scale, shift, tolerance, seed, length);
                AssertMapped(plain.Hi80, mapped.Hi80, scale, shift, tolerance, seed, length);
                AssertMapped(plain.Lo95, mapped.Lo95, scale, shift, tolerance, seed, length);
                AssertMapped(plain.Hi95, mapped.Hi95, scale, shift, tolerance, seed, length);
            }
        }
    }

    [Fact]
    public void It_holds_with_missing_months_and_a_moving_holiday()
    {
        var festival = new SpringFestival([.. FestivalDays.All]);
        for (var seed = 0; seed < SeriesMaker.Kinds; seed++)
        {
            var series = SeriesMaker.Make(seed, 72);
            series[20] = series[41] = series[42] = series[71] = double.NaN;
            var options = new ForecastOptions { Holiday = festival.Values(2012, 1, 84) };
            var plain = MonthlyForecaster.Forecast(series, 12, options);
            var mapped = MonthlyForecaster.Forecast([.. series.Select(value => 3 * value - 500)], 12, options);
            AssertMapped(plain.Mean, mapped.Mean, 3, -500, 1e-4, seed, 72);
            AssertMapped(plain.Hi95, mapped.Hi95, 3, -500, 1e-4, seed, 72);
        }
    }

    private static void AssertMapped(double[] plain, double[] mapped, double scale, double shift, double tolerance, int seed, int length)
    {
        for (var h = 0; h < plain.Length; h++)
        {
            var expected = scale * plain[h] + shift;
            Assert.True(Math.Abs(expected - mapped[h]) <= tolerance, $"seed {seed}, {length} months, ahead {h + 1}: {expected:R} became {mapped[h]:R}");
        }
    }
}
