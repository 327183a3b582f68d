namespace Monitor.Reporting.Rendering;

/// <summary>Colours of chart series, told apart by people who cannot tell red from green too (Okabe and Ito).</summary>
internal static class ChartPalette
{
    private static readonly string[] Colours = ["0072B2", "D55E00", "009E73", "CC79A7"];

    /// <returns>Six hexadecimal digits.</returns>
    public static string Of(int series) => Colours[series % Colours.Length];
}
