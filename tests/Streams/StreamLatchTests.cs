using Monitor.Rules;
using Monitor.Streams;

namespace Monitor.Tests.Streams;

public sealed class StreamLatchTests
{
    /// <summary>Scores as digits: 7 is 0.7. What is on after each record as x, off as a dot.</summary>
    [Theory]
    [InlineData(1, 1, 1, "0070", "..x.")]
    [InlineData(2, 2, 1, "07077", "....x")]
    [InlineData(2, 4, 1, "70070007007", "...x......x")]
    [InlineData(2, 4, 1, "7000700", ".......")]
    [InlineData(1, 1, 3, "7000", "xxx.")]
    [InlineData(1, 1, 3, "70040000", "xxxxxx..")]
    [InlineData(1, 1, 3, "7007000", "xxxxxx.")]
    [InlineData(2, 2, 2, "77000770", ".xx...xx")]
    [InlineData(1, 64, 1, "70", "x.")]
    public void A_level_goes_on_when_enough_of_the_newest_records_meet_it_and_off_after_the_clear_hold(int hold, int of, int clearHold, string scores, string expected)
    {
        Rule rule = new RuleSketch("r", RuleKind.StreamAnomaly, "meter").Above().At("blue", 0.5, hold, of: of).Clears(0.3, clearHold);
        var latch = default(StreamLatch);
        var seen = string.Concat(scores.Select((digit, i) => (latch = latch.After(rule, rule.At(Level.Blue)!, i, (digit - '0') / 10.0)).On ? 'x' : '.'));
        Assert.Equal(expected, seen);
    }

    [Fact]
    public void A_run_begins_at_the_first_record_of_the_window_that_met_it()
    {
        Rule rule = new RuleSketch("r", RuleKind.StreamAnomaly, "meter").Above().At("blue", 0.5, 2, of: 3).Clears(0.3, 1);
        var latch = default(StreamLatch);
        foreach (var (score, at) in new[] { 0.9, 0, 0, 0, 0.9, 0, 0.9 }.Select((score, at) => (score, at))) latch = latch.After(rule, rule.At(Level.Blue)!, at, score);
        Assert.Equal((true, 4L, 2), (latch.On, latch.Since, latch.Counted));
    }
}
