using Monitor.Readings;

namespace Monitor.Forecasting;

/// <summary>A slot that is forecast, and what the calendar says of the slots around it.</summary>
/// <param name="Festival">Of subjects whose year has a Spring Festival; null for the others, and where the calendar is not known.</param>
public readonly record struct ForecastPlace(Timeline Timeline, int Slot, SpringFestival? Festival)
{
    public int Season => Timeline.SlotsPerYear;

    /// <summary>The holiday regressor of the slots around the place.</summary>
    /// <param name="before">How many slots before the place.</param>
    /// <param name="after">How many from the place on.</param>
    /// <returns>Empty where there is no festival or the calendar does not know one of the years: then none is taken, rather than half of one.</returns>
    public double[] Holiday(int before, int after)
    {
        if (Festival is null || Timeline.Kind is not (TimelineKind.Month or TimelineKind.ElevenAYear)) return [];
        var first = Slot - before;
        var months = new double[before + after];
        for (var i = 0; i < months.Length; i++)
        {
            var period = Timeline.PeriodOf(first + i);
            if (!Festival.Knows(period.Year)) return [];
            for (var month = period.FirstDay.Month; month <= period.LastDay.Month; month++) months[i] += Festival.Value(period.Year, month);
        }

        return months;
    }
}
