using Monitor.Enterprises;
using Monitor.Readings;

namespace Monitor.Rules.Backtests;

/// <summary>Months of an enterprise numbered without gaps as they are judged, so that leads of rules of all frequencies can be compared.</summary>
public static class MonthAxis
{
    /// <summary>Eleven months a year where January and February are judged as one.</summary>
    public static Timeline Of(EnterpriseProfile profile) => new(profile.SpringFestival ? TimelineKind.ElevenAYear : TimelineKind.Month);
}
