namespace Monitor.Forecasting;

/// <summary>
/// The Spring Festival as a regressor for <see cref="ForecastOptions.Holiday"/>. The festival moves between 21 January and 20 February, and
/// work slows for some days around it; a month's value is the share of that window that falls in it, less the month's usual share
/// (proportional holiday regressor, Bell and Hillmer 1983; Lin and Liu 2003 for the Chinese New Year).
/// </summary>
public sealed class SpringFestival
{
    private readonly Dictionary<int, double[]> _shares = [];
    private readonly double[] _usual = new double[12];

    /// <summary>Takes the festivals known.</summary>
    /// <param name="days">The first day of each lunar year, one for every year that will be asked for.</param>
    /// <param name="daysBefore">Days before the festival that belong to the window.</param>
    /// <param name="daysAfter">Days after it.</param>
    /// <exception cref="ArgumentException">There is no festival, or two in one year.</exception>
    public SpringFestival(IReadOnlyCollection<DateOnly> days, int daysBefore = 7, int daysAfter = 14)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysBefore);
        ArgumentOutOfRangeException.ThrowIfNegative(daysAfter);
        if (days.Count == 0)
            throw new ArgumentException("Give at least one festival day.", nameof(days));
        foreach (var day in days)
        {
            var shares = new double[12];
            for (var offset = -daysBefore; offset <= daysAfter; offset++)
                shares[day.AddDays(offset).Month - 1] += 1.0 / (daysBefore + daysAfter + 1);
            if (!_shares.TryAdd(day.Year, shares))
                throw new ArgumentException($"The year {day.Year} has two festival days; give one.", nameof(days));
            for (var month = 0; month < 12; month++)
                _usual[month] += shares[month] / days.Count;
        }
    }

    /// <summary>Whether the festival of the year is known.</summary>
    public bool Knows(int year) => _shares.ContainsKey(year);

    /// <summary>The regressor of one month of a known year.</summary>
    /// <param name="month">1 to 12.</param>
    public double Value(int year, int month) => _shares[year][month - 1] - _usual[month - 1];

    /// <summary>The regressor for consecutive months: about -1 to 1, zero away from the festival, adding up to zero over each year.</summary>
    /// <param name="year">Year of the first month.</param>
    /// <param name="month">The first month, 1 to 12.</param>
    /// <param name="count">How many months: those of the history and those of the horizon.</param>
    /// <exception cref="ArgumentException">A year among the months has no festival day.</exception>
    public double[] Values(int year, int month, int count)
    {
        var values = new double[count];
        for (var t = 0; t < count; t++)
        {
            var (later, of) = Math.DivRem(month - 1 + t, 12);
            if (!_shares.TryGetValue(year + later, out var shares))
                throw new ArgumentException($"The year {year + later} has no festival day; give one.", nameof(count));
            values[t] = shares[of] - _usual[of];
        }

        return values;
    }
}
