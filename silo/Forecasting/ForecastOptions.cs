namespace Monitor.Forecasting;

/// <summary>What a forecast may know beside the history.</summary>
public sealed record ForecastOptions
{
    /// <summary>The longest season taken.</summary>
    public const int LongestSeason = 366;

    /// <summary>Months (periods) per season; 1 for none.</summary>
    public int Season { get; init; } = 12;

    /// <summary>
    /// A moving-holiday regressor, one value for each month of the history and then for each month of the horizon
    /// (<see cref="SpringFestival"/> makes it); empty to leave the holiday out.
    /// </summary>
    public ReadOnlyMemory<double> Holiday { get; init; }

    /// <summary>Months of twelve, no holiday.</summary>
    public static ForecastOptions Default { get; } = new();
}
