using Monitor.Forecasting;

namespace Monitor.Tests.Forecasting;

public sealed class LookAheadTests
{
    [Fact]
    public void Appending_months_never_changes_what_was_forecast_before()
    {
        for (var seed = 0; seed < SeriesMaker.Kinds; seed++)
        {
            var before = SeriesMaker.Make(seed, 100);
            var after = before.ToArray();
            for (var t = 60; t < after.Length; t++)
                after[t] = 1e6 - 3 * after[t];
            AssertSame(MonthlyForecaster.Forecast(before.AsSpan(0, 60), 18), MonthlyForecaster.Forecast(after.AsSpan(0, 60), 18));
        }
    }

    [Fact]
    public void The_same_history_gives_the_same_forecast_and_stays_as_it_was()
    {
        var history = SeriesMaker.Make(1, 80);
        history[17] = double.NaN;
        var copy = history.ToArray();
        AssertSame(MonthlyForecaster.Forecast(history, 12), MonthlyForecaster.Forecast(history, 12));
        Assert.Equal(copy, history);
    }

    [Fact]
    public void A_longer_horizon_keeps_the_point_forecasts_of_a_shorter_one()
    {
        for (var seed = 0; seed < SeriesMaker.Kinds; seed++)
        {
            var history = SeriesMaker.Make(seed, 75);
            Assert.Equal(MonthlyForecaster.Forecast(history, 6).Mean, MonthlyForecaster.Forecast(history, 30).Mean[..6]);
        }
    }

    [Fact]
    public void A_batch_gives_what_single_forecasts_give()
    {
        double[][] histories = [.. Enumerable.Range(0, 40).Select(seed => SeriesMaker.Make(seed, 20 + seed))];
        var most = 0;
        var batch = ForecastBatch.Forecast(histories, 6, progress: done => InterlockedMax(ref most, done), cores: 2);
        Assert.Equal(40, most);
        for (var i = 0; i < histories.Length; i++)
            AssertSame(MonthlyForecaster.Forecast(histories[i], 6), batch[i]);
    }

    [Fact]
    public void A_cancelled_batch_stops()
    {
        using var source = new CancellationTokenSource();
        double[][] histories = [.. Enumerable.Range(0, 100).Select(seed => SeriesMaker.Make(seed, 60))];
        Assert.ThrowsAny<OperationCanceledException>(() =>
            ForecastBatch.Forecast(histories, 6, progress: _ => source.Cancel(), cores: 1, cancellation: source.Token));
    }

    private static void InterlockedMax(ref int most, int value)
    {
        var seen = Volatile.Read(ref most);
        while (value > seen)
        {
            var found = Interlocked.CompareExchange(ref most, value, seen);
            if (found == seen)
                return;
            seen = found;
        }
    }

    private static void AssertSame(Forecast expected, Forecast actual)
    {
        Assert.Equal(expected.Mean, actual.Mean);
        Assert.Equal(expected.Lo80, actual.Lo80);
        Assert.Equal(expected.Hi80, actual.Hi80);
        Assert.Equal(expected.Lo95, actual.Lo95);
        Assert.Equal(expected.Hi95, actual.Hi95);
        Assert.Equal(expected.Observations, actual.Observations);
    }
}
