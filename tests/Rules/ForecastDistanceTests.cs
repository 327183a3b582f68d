using Monitor.Forecasting;
using Monitor.Hosting;
using Monitor.Readings;
using Monitor.Rules;
using Monitor.Tests.Forecasting;

namespace Monitor.Tests.Rules;

public sealed class ForecastDistanceTests
{
    private static readonly SpringFestival Festival = TestSeeds.Reference.Calendar.Festival!;
    private static readonly Timeline Months = new(TimelineKind.Month);

    private static RuleSketch Surprise => new RuleSketch("surprise", RuleKind.ForecastDistance, "output").Below().Blue(-1).Clears(0);

    [Fact]
    public void The_combined_step_is_the_monthly_forecast_one_period_ahead()
    {
        var history = SeriesMaker.Make(1, 60);
        var step = new CombinedStep().Next(history, new(Months, 24_000, null));
        var whole = MonthlyForecaster.Forecast(history, 1);
        Assert.Equal(whole.Mean[0], step!.Value.Mean);
        Assert.Equal(-1, step.Value.DistanceOf(whole.Lo95[0]), 9);
        Assert.Equal(1, step.Value.DistanceOf(whole.Hi95[0]), 9);
    }

    [Fact]
    public void What_is_kept_is_what_would_be_computed_from_scratch_however_little_room_there_is()
    {
        var kept = new CombinedStep(kept: 8);
        for (var round = 0; round < 2; round++)
        {
            for (var seed = 0; seed < 12; seed++)
            {
                var (history, place) = (SeriesMaker.Make(seed, 40), new ForecastPlace(Months, (2022 * 12) + seed, Festival));
                Assert.Equal(new CombinedStep().Next(history, place), kept.Next(history, place));
            }
        }
    }

    [Fact]
    public void Many_threads_get_the_same_answers()
    {
        var shared = new CombinedStep(kept: 16);
        var expected = Enumerable.Range(0, 24).Select(seed => new CombinedStep().Next(SeriesMaker.Make(seed, 30), new(Months, 24_000, null))).ToList();
        Parallel.For(0, 240, i => Assert.Equal(expected[i % 24], shared.Next(SeriesMaker.Make(i % 24, 30), new(Months, 24_000, null))));
    }

    [Fact]
    public void The_place_in_the_calendar_counts_where_there_is_a_Spring_Festival()
    {
        // March halves when the festival is late: the slot's own place decides what is expected of it.
        var together = new Timeline(TimelineKind.ElevenAYear);
        var first = 2016 * 11;
        var history = Enumerable.Range(first, 100).Select(slot =>
            100 + (40 * new ForecastPlace(together, slot, Festival).Holiday(0, 1)[0]) + (slot % 3)).ToArray();
        var place = new ForecastPlace(together, first + 100, Festival);
        var step = new CombinedStep();
        Assert.NotEqual(step.Next(history, place with { Festival = null }), step.Next(history, place));
        var expected = 100 + (40 * place.Holiday(0, 1)[0]) + ((first + 100) % 3);
        Assert.True(Math.Abs(step.Next(history, place)!.Value.Mean - expected) < 2);
    }

    [Fact]
    public void A_year_whose_festival_is_not_known_is_forecast_without()
    {
        Assert.Empty(new ForecastPlace(Months, 1985 * 12, Festival).Holiday(12, 1));
        Assert.Equal(13, new ForecastPlace(Months, 2022 * 12, Festival).Holiday(12, 1).Length);
    }

    [Fact]
    public void A_fall_out_of_the_interval_warns_and_what_comes_later_does_not_change_that()
    {
        double[] months = [.. Enumerable.Range(0, 40).Select(month => 100 + (10 * Math.Sin(month * Math.PI / 6)) + (month * 7 % 5))];
        months[37] = 30;
        var firm = new Firm(Surprise).FilesMonths("output", "2022-01", months);
        var episode = Assert.Single(firm.Episodes);
        Assert.Equal(A.Period("2025-01..02"), episode.FirstPeriod);
        var longer = new Firm(Surprise).FilesMonths("output", "2022-01", [.. months, 500, 1, 700]);
        Assert.Equivalent(episode.Evidence, longer.Episodes[0].Evidence, strict: true);
    }

    [Fact]
    public void Judged_again_from_its_beginning_a_track_says_the_same()
    {
        double[] months = [.. Enumerable.Range(0, 36).Select(month => 100 + (month * 37 % 11) - (month is 30 or 31 ? 60 : 0.0))];
        var firm = new Firm(Surprise).FilesMonths("output", "2022-01", months);
        Assert.NotEmpty(firm.Episodes);
        var before = firm.Episodes;
        Assert.Empty(firm.ReadsAgain().State.Stale);
        Assert.Equal(before, firm.State.Tracks[0].Episodes);
    }

    [Fact]
    public void A_rule_may_ask_for_the_seasonal_naive_step()
    {
        var document = RuleFile.FromJson(RuleFile.ToJson(Surprise.Document).Replace("\"combined\"", "\"seasonalNaive\"", StringComparison.Ordinal));
        Assert.IsType<SeasonalStep>(RuleFile.ToRule(document, TestSeeds.Catalog).Forecaster);
        Assert.IsType<CombinedStep>(Surprise.Build().Forecaster);
    }

    [Fact]
    public async Task The_next_forecast_is_made_ahead_of_the_next_filing()
    {
        var forecaster = new Recorded();
        var rule = Surprise.Build() with { Forecaster = forecaster };
        var firm = new Firm(rule).FilesMonths("output", "2022-01", [.. Enumerable.Range(0, 30).Select(month => 100.0 + month)]);
        using var ahead = new ForecastAhead();
        ahead.Offer(firm.State);
        forecaster.Asked = new();
        await ahead.StartAsync(CancellationToken.None);
        var asked = await forecaster.Asked.Task.WaitAsync(TimeSpan.FromSeconds(30), CancellationToken.None);
        var state = firm.State;
        Assert.Equal(RuleMetric.HistoryBefore(rule, state.Book, state.Tracks[0].Timeline, state.Book.LastSlot(rule.Indicator, state.Tracks[0].Timeline) + 1), asked);
        await ahead.StopAsync(CancellationToken.None);
    }

    private sealed class Recorded : IForecaster
    {
        public TaskCompletionSource<double[]>? Asked { get; set; }

        public NextPeriod? Next(ReadOnlySpan<double> history, in ForecastPlace place)
        {
            Asked?.TrySetResult(history.ToArray());
            return null;
        }
    }
}
