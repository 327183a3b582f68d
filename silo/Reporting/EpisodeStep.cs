using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A step of an episode, without its evidence.</summary>
/// <param name="Position">Of the change that recorded it.</param>
public sealed record EpisodeStep(
    int Subject, int Episode, string Rule, string Indicator, Level Level, Level Peak, EpisodeStatus Status, Period Raised, Period Last, Period? Cleared, long Position)
{
    /// <summary>The period that was judged, as far as the step shows it.</summary>
    public Period Judged => Cleared is { } cleared && cleared > Last ? cleared : Last;
}
