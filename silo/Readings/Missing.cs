namespace Monitor.Readings;

/// <summary>Inside, a number that is missing or cannot be formed is NaN; outside it is absent.</summary>
internal static class Missing
{
    public static double? NullIfNaN(double number) => double.IsNaN(number) ? null : number;
}
