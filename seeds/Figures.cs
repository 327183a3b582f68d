namespace Monitor.Seeds;

/// <summary>An enterprise's true figures by indicator and month, in the catalogue's first unit, rounded as they are filed.</summary>
internal sealed class Figures
{
    private readonly Dictionary<string, double[]> _values = [];

    public double this[string indicator, int month]
    {
        get => _values[indicator][month];
        set
        {
            if (!_values.TryGetValue(indicator, out var values)) _values[indicator] = values = new double[Timeline.Months];
            values[month] = value;
        }
    }

    public bool Has(string indicator) => _values.ContainsKey(indicator);

    /// <summary>The sum from January to the month: exact for money, which is whole 千元.</summary>
    public double YearToDate(string indicator, int month)
    {
        var sum = 0.0;
        for (var i = month - (month % 12); i <= month; i++) sum += this[indicator, i];
        return sum;
    }
}
