using Monitor.Forecasting.Streams;
using static Monitor.Tests.Forecasting.Streams.StreamSamples;

namespace Monitor.Tests.Forecasting.Streams;

public sealed class DetectorStateTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(149)]
    [InlineData(2500)]
    public void A_detector_moved_elsewhere_goes_on_as_if_nothing_had_happened(int moved)
    {
        var values = Load(3000);
        values[2600] = 300;
        var detector = new StreamDetector();
        for (var i = 0; i < moved; i++)
        {
            detector.Observe(At(i), values[i]);
        }

        var copy = StreamDetector.Load(detector.Save());
        for (var i = moved; i < values.Length; i++)
        {
            Assert.Equal(detector.Observe(At(i), values[i]), copy.Observe(At(i), values[i]));
        }

        Assert.Equal(detector.Save(), copy.Save());
    }

    [Fact]
    public void A_state_that_is_not_one_is_refused()
    {
        var detector = new StreamDetector();
        for (var i = 0; i < 500; i++)
        {
            detector.Observe(At(i), i % 17);
        }

        var state = detector.Save();
        Assert.Throws<FormatException>(() => StreamDetector.Load([]));
        Assert.Throws<FormatException>(() => StreamDetector.Load(state.AsSpan(0, state.Length - 1)));
        Assert.Throws<FormatException>(() => StreamDetector.Load([.. state, 0]));
        state[0] = 99;
        Assert.Contains("version 99", Assert.Throws<FormatException>(() => StreamDetector.Load(state)).Message, StringComparison.Ordinal);
    }
}
