using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>An episode as it stood at the end of the report's period.</summary>
/// <param name="Level">None when it had ended.</param>
/// <param name="Raised">It was raised in the period.</param>
/// <param name="Cleared">It ended in the period.</param>
public sealed record EpisodeFact(int Subject, int Episode, string Rule, string Indicator, Level Level, Level Peak, Period RaisedPeriod, bool Raised, bool Cleared, long Position)
{
    public bool Open => Level != Level.None;
}
