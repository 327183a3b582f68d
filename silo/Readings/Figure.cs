namespace Monitor.Readings;

/// <summary>The holding version of a filed figure, in the kept unit.</summary>
/// <param name="Value">NaN when none was filed.</param>
/// <param name="Base">Reported base; NaN when none was.</param>
/// <param name="Version">The subject's version that filed it; 0 when none did.</param>
public readonly record struct Figure(double Value, double Base, int Version)
{
    public static Figure None => new(double.NaN, double.NaN, 0);
}
