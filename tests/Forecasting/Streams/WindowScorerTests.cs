using Monitor.Forecasting.Streams;

namespace Monitor.Tests.Forecasting.Streams;

public sealed class WindowScorerTests
{
    private static readonly AnomalyWindow[] OneWindow = [new(500, 599)];

    [Fact]
    public void A_hit_on_a_windows_first_record_and_nothing_else_is_perfect()
        => Assert.Equal(100, WindowScorer.Judge(Stream(OneWindow, 500), 0.5).Score, 9);

    [Fact]
    public void No_alarm_at_all_scores_nothing()
        => Assert.Equal(new StreamResult("s", 1, 0, null, 0, 0), WindowScorer.Judge(Stream(OneWindow), 0.5));

    [Fact]
    public void Only_the_earliest_alarm_of_a_window_counts_and_an_early_one_is_worth_more()
    {
        Assert.Equal(Score(510), Score(510, 550, 599), 12);
        Assert.True(Score(510) > Score(550));
        Assert.True(Score(550) > Score(599));
    }

    [Fact]
    public void A_false_alarm_costs_a_ninth_of_a_miss_before_any_window_and_less_just_after_one()
    {
        Assert.Equal(100 - (100 * 0.11 / 2), Score(300, 500), 9);
        Assert.True(Score(500, 605) > Score(500, 700));
        Assert.Equal(100 - (100 * 0.11 / 2), Score(500, 999), 9);
    }

    [Fact]
    public void Probation_is_not_judged()
    {
        Assert.Equal(150, WindowScorer.Probation(1000));
        Assert.Equal(750, WindowScorer.Probation(100_000));
        Assert.Equal(100, Score(149, 500), 9);
        Assert.True(Score(150, 500) < 100);
    }

    [Fact]
    public void The_threshold_is_the_one_that_suits_all_streams_together()
    {
        var noisy = Enumerable.Range(0, 1000).Select(i => i == 500 ? 0.9 : i % 2 * 0.6).ToArray();
        var quiet = Enumerable.Range(0, 1000).Select(i => i == 500 ? 0.7 : 0.0).ToArray();
        LabelledStream[] streams = [new("noisy", noisy, OneWindow), new("quiet", quiet, OneWindow)];
        Assert.Equal(0.7, WindowScorer.BestThreshold(streams));
        Assert.Equal(100, WindowScorer.Corpus(streams, 0.7), 9);
        Assert.True(WindowScorer.BestThreshold([new("nothing to find", noisy, [])]) > 1);
    }

    private static double Score(params int[] alarms) => WindowScorer.Judge(Stream(OneWindow, alarms), 0.5).Score;

    private static LabelledStream Stream(AnomalyWindow[] windows, params int[] alarms)
        => new("s", [.. Enumerable.Range(0, 1000).Select(i => alarms.Contains(i) ? 1.0 : 0.0)], windows);
}
