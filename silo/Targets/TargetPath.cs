namespace Monitor.Targets;

/// <summary>Splits a year's growth target into months. Pure.</summary>
public static class TargetPath
{
    /// <summary>January and February are one slot.</summary>
    public const int SlotsPerYear = 11;

    /// <param name="goal">Growth of the year, percent.</param>
    /// <param name="weights">Twelve monthly shares of the year's increment, or none for last year's own pattern.</param>
    /// <param name="lastYear">What last year made in each of the eleven slots; NaN where it is not known.</param>
    /// <returns>Growth of the year to date that is expected at the end of each slot, percent; the goal everywhere when last year is not known whole.</returns>
    public static double[] Growth(double goal, IReadOnlyList<double> weights, IReadOnlyList<double> lastYear)
    {
        var path = new double[SlotsPerYear];
        Array.Fill(path, goal);
        var whole = lastYear.Sum();
        var weight = weights.Sum();
        if (weights.Count != 12 || !(weight > 0) || double.IsNaN(whole) || lastYear.Any(one => one <= 0)) return path;
        double made = 0, share = 0;
        for (var slot = 0; slot < SlotsPerYear; slot++)
        {
            made += lastYear[slot];
            share += slot == 0 ? weights[0] + weights[1] : weights[slot + 1];
            path[slot] = goal * whole * (share / weight) / made;
        }

        return path;
    }

    /// <summary>
    /// How a growth target stands. A base of zero, a missing year or no figures leave the parts that need them absent; no number is infinite.
    /// </summary>
    /// <param name="index">Slot of the year, 0 to 10.</param>
    /// <param name="growth">Of the year to date, percent; NaN when there is none.</param>
    /// <param name="rest">Forecast of the rest: mean and ends; null when there is none.</param>
    /// <param name="atMost">Less is better.</param>
    public static TargetProgress Progress(
        double goal, IReadOnlyList<double> weights, IReadOnlyList<double> lastYear, int index, double growth, (double Mean, double Low, double High)? rest, bool atMost)
    {
        var path = Growth(goal, weights, lastYear);
        var whole = lastYear.Sum();
        var before = lastYear.Take(index + 1).Sum();
        var made = before * (1 + (growth / 100));
        var left = whole - before;
        double? required = index < SlotsPerYear - 1 && left > 0 ? Finite(((((1 + (goal / 100)) * whole) - made) / left - 1) * 100) : null;
        return new(Finite(growth), Finite(path[index]), Finite(atMost ? path[index] - growth : growth - path[index]),
            OfYear(rest?.Mean), OfYear(rest?.Low), OfYear(rest?.High), required,
            [Finite(path[1]), Finite(path[4]), Finite(path[7]), Finite(path[10])], [.. Enumerable.Range(0, 12).Select(month => Finite(path[Math.Max(0, month - 1)]))]);

        double? OfYear(double? forecast) => whole > 0 ? index == SlotsPerYear - 1 ? Finite(growth) : forecast is { } sum ? Finite((((made + sum) / whole) - 1) * 100) : null : null;
    }

    /// <summary>How a share stands: its path is the goal all year.</summary>
    public static TargetProgress Level(double goal, double actual, bool atMost) => TargetProgress.Unknown with
    {
        Actual = Finite(actual),
        Expected = goal,
        Gap = Finite(atMost ? goal - actual : actual - goal),
        Quarters = [goal, goal, goal, goal],
        Months = [.. Enumerable.Repeat<double?>(goal, 12)],
    };

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
