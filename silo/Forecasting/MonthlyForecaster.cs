namespace Monitor.Forecasting;

/// <summary>
/// Forecasts a monthly series with 80 and 95 % prediction intervals. Pure and deterministic: the same history gives the same forecast, and
/// only the history is seen.
/// </summary>
/// <remarks>
/// The point forecast is a trimmed mean of eight methods (<see cref="Combination"/>). The intervals take the models' own error deviations,
/// corrected by the errors of forecasts from earlier origins of the same history (<see cref="Calibration"/>), and Student's t.
/// Scaling (by a positive number) and shifting a history scales and shifts its forecast: no model sees where zero is
/// (<see cref="UnitScale"/>, <see cref="Bend"/>). For the same reason nothing keeps a forecast above zero: a caller that knows a floor
/// applies it.
/// </remarks>
public static class MonthlyForecaster
{
    // Errors are heavier in the tails than normal ones, however long the history: Student's t with four degrees of freedom, and its scale
    // for a normal deviation. A t of scale 0.8 has the mean absolute error of a normal variable; checked and rounded up on half of M1.
    private const int MostFreedom = 4;
    private const double TailScale = 0.83;

    /// <summary>Forecasts the months after the history.</summary>
    /// <param name="history">One value per month, oldest first; not-a-number where a month is missing, also at the ends.</param>
    /// <param name="horizon">How many months after the last of the history, at least 1.</param>
    /// <param name="options">Season and holiday; null for <see cref="ForecastOptions.Default"/>.</param>
    /// <returns>
    /// Arrays of length <paramref name="horizon"/>. All not-a-number when the history has no value; the one value with intervals of no width
    /// when it has one, and likewise for a constant history (zeros included). Missing months inside are filled under the seasonal pattern;
    /// missing months at the end are forecast and the answer starts after them.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The horizon is below 1, or the season is not 1 to <see cref="ForecastOptions.LongestSeason"/>.</exception>
    /// <exception cref="ArgumentException">A value is infinite, or the holiday regressor has another length than history and horizon together.</exception>
    public static Forecast Forecast(ReadOnlySpan<double> history, int horizon, ForecastOptions? options = null)
    {
        options ??= ForecastOptions.Default;
        Check(history, horizon, options);
        var first = 0;
        var end = history.Length;
        while (first < end && double.IsNaN(history[first]))
            first++;
        while (end > first && double.IsNaN(history[end - 1]))
            end--;
        var values = history[first..end].ToArray();
        var observations = values.Length - values.Count(double.IsNaN);
        var scale = UnitScale.Of(values);
        if (scale.Width == 0)
            return Level(observations == 0 ? double.NaN : values[0], horizon, observations);
        for (var t = 0; t < values.Length; t++)
            values[t] = scale.Apply(values[t]);
        Gaps.Fill(values, options.Season);

        var skipped = history.Length - end;
        var holiday = HolidayEffect.Estimate(values, options.Season, options.Holiday.IsEmpty ? options.Holiday : options.Holiday[first..]);
        for (var t = 0; t < values.Length; t++)
            values[t] = holiday.Without(t, values[t]);
        var view = new SeriesView(values, options.Season);
        var mean = new double[skipped + horizon];
        var deviation = new double[skipped + horizon];
        Combination.Forecast(view, options.Season, mean, deviation);
        var factor = Calibration.Factor(values, options.Season, mean.Length);
        var (near, far) = StudentQuantile.For(Math.Min(MostFreedom, observations - 1));
        var forecast = new Forecast(new double[horizon], new double[horizon], new double[horizon], new double[horizon], new double[horizon], observations);
        for (var h = 0; h < horizon; h++)
        {
            var t = values.Length + skipped + h;
            var point = mean[skipped + h];
            var error = TailScale * factor * deviation[skipped + h];
            forecast.Mean[h] = scale.Undo(holiday.With(t, point));
            forecast.Lo80[h] = scale.Undo(holiday.With(t, view.Bend.Moved(point, -near * error)));
            forecast.Hi80[h] = scale.Undo(holiday.With(t, view.Bend.Moved(point, near * error)));
            forecast.Lo95[h] = scale.Undo(holiday.With(t, view.Bend.Moved(point, -far * error)));
            forecast.Hi95[h] = scale.Undo(holiday.With(t, view.Bend.Moved(point, far * error)));
        }

        return forecast;
    }

    private static void Check(ReadOnlySpan<double> history, int horizon, ForecastOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Season, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Season, ForecastOptions.LongestSeason, nameof(options));
        if (!options.Holiday.IsEmpty && options.Holiday.Length != history.Length + horizon)
        {
            throw new ArgumentException(
                $"The holiday regressor has {options.Holiday.Length} values; give one for each of the {history.Length} months of history and {horizon} of horizon.",
                nameof(options));
        }

        foreach (var value in history)
        {
            if (double.IsInfinity(value))
                throw new ArgumentException("The history holds an infinite value; give not-a-number for a missing month.", nameof(history));
        }
    }

    private static Forecast Level(double value, int horizon, int observations)
    {
        double[] Filled()
        {
            var level = new double[horizon];
            Array.Fill(level, value);
            return level;
        }

        return new Forecast(Filled(), Filled(), Filled(), Filled(), Filled(), observations);
    }
}
