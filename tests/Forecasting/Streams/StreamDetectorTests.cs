using Monitor.Forecasting.Streams;
using static Monitor.Tests.Forecasting.Streams.StreamSamples;

namespace Monitor.Tests.Forecasting.Streams;

public sealed class StreamDetectorTests
{
    private const double Alarm = 0.5;

    [Fact]
    public void What_comes_later_never_changes_a_score()
    {
        var calm = Load(3000);
        var wild = calm.ToArray();
        for (var i = 2000; i < wild.Length; i++)
        {
            wild[i] = 1000 - i;
        }

        Assert.Equal(Scores(calm)[..2000], Scores(wild)[..2000]);
        Assert.Equal(Scores(calm[..1234]), Scores(calm)[..1234]);
    }

    [Fact]
    public void Probation_scores_zero_and_every_score_lies_between_zero_and_one()
    {
        var values = Load(3000);
        values[100] = 1e6;
        values[2500] = -1e29;
        values[2600] = 1e-29;
        var scores = Scores(values);
        Assert.All(scores[..(StreamDetector.Probation - 1)], score => Assert.Equal(0, score));
        Assert.All(scores, score => Assert.InRange(score, 0, 1));
    }

    [Fact]
    public void The_unit_of_the_meter_does_not_matter()
    {
        var values = Load(3000);
        values[2000] = 200;
        Assert.Equal(Scores(values), Scores([.. values.Select(value => value * 1024)]));
        var shifted = Scores([.. values.Select(value => (value * 1000) + 50000)]);
        Assert.All(Scores(values).Zip(shifted), pair => Assert.Equal(pair.First, pair.Second, 0.02));
    }

    [Fact]
    public void A_constant_stream_never_alarms_and_its_first_change_does()
    {
        var values = Enumerable.Repeat(45.0, 3000).ToArray();
        values[2000] = 46;
        var scores = Scores(values);
        Assert.True(scores[..2000].Max() < Alarm / 2);
        Assert.True(scores[2000] >= Alarm);
    }

    [Fact]
    public void A_day_that_stays_idle_is_found_although_idle_values_are_common()
    {
        var values = Load(96 * 20);
        for (var i = 96 * 15; i < 96 * 16; i++)
        {
            values[i] = Math.Min(values[i], 20 + (values[i] % 4));
        }

        var scores = Scores(values);
        Assert.True(scores[(96 * 15)..(96 * 16)].Max() >= Alarm);
        Assert.True(scores[(96 * 10)..(96 * 15)].Max() < Alarm);
    }

    [Fact]
    public void A_meter_that_sticks_at_an_ordinary_value_is_found()
    {
        var values = Load(96 * 20);
        for (var i = (96 * 15) + 40; i < (96 * 15) + 140; i++)
        {
            values[i] = 50;
        }

        Assert.True(Scores(values)[((96 * 15) + 40)..((96 * 15) + 140)].Max() >= Alarm);
    }

    [Fact]
    public void A_burst_is_one_alarm_or_two_not_one_per_record()
    {
        var values = Load(96 * 20);
        for (var i = 96 * 15; i < (96 * 15) + 30; i++)
        {
            values[i] += 300 + (i % 7);
        }

        Assert.InRange(Scores(values)[(96 * 15)..(96 * 16)].Count(score => score >= Alarm), 1, 3);
    }

    [Fact]
    public void Missing_values_score_zero_and_teach_nothing()
    {
        var (with, without) = (new StreamDetector(), new StreamDetector());
        var values = Load(1000);
        for (var i = 0; i < values.Length; i++)
        {
            Assert.Equal(0, with.Observe(At(i), double.NaN));
            Assert.Equal(0, with.Observe(At(i), double.PositiveInfinity));
            Assert.Equal(without.Observe(At(i), values[i]), with.Observe(At(i), values[i]));
        }
    }

    [Fact]
    public void A_record_sent_twice_scores_zero_and_teaches_nothing()
    {
        var (twice, once) = (new StreamDetector(), new StreamDetector());
        var values = Load(1000);
        for (var i = 0; i < values.Length; i++)
        {
            Assert.Equal(once.Observe(At(i), values[i]), twice.Observe(At(i), values[i]));
            Assert.Equal(0, twice.Observe(At(i), values[i]));
        }
    }

    [Fact]
    public void Gaps_late_and_jumping_timestamps_do_not_alarm_by_themselves()
    {
        var detector = new StreamDetector();
        var values = Load(96 * 30);
        var highest = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            // Half a day lost each week, and now and then two records that changed places.
            var lost = i % 672 > 600 && i % 672 < 648;
            var from = i % 50 == 10 ? i + 1 : i % 50 == 11 ? i - 1 : i;
            var score = lost ? 0 : detector.Observe(At(from), values[from]);
            highest = i > 96 * 15 ? Math.Max(highest, score) : highest;
        }

        Assert.Equal(900, detector.SamplingStep);
        Assert.True(highest < Alarm, $"highest score {highest}");
    }

    [Fact]
    public void The_ends_of_time_are_accepted()
    {
        var detector = new StreamDetector();
        foreach (var time in new[] { DateTime.MinValue, DateTime.MaxValue, Start, DateTime.MinValue })
        {
            Assert.Equal(0, detector.Observe(time, time.Ticks));
        }
    }

    [Fact]
    public void A_long_stream_costs_no_memory()
    {
        var detector = new StreamDetector();
        var values = Load(12000);
        for (var i = 0; i < 2000; i++)
        {
            detector.Observe(At(i), values[i]);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 2000; i < values.Length; i++)
        {
            detector.Observe(At(i), values[i]);
        }

        // Under 2 bytes a record. A collection meanwhile counts the rest of this thread's allocation buffer, up to 8 kB, as allocated: that failed here once.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024);
        Assert.InRange(detector.Save().Length, 1000, 40_000);
    }
}
