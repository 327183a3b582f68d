namespace Monitor.Prejudgements;

/// <summary>Figures of pre-judgements have a fixed place, so that sums of firms are exactly the figures of their aggregates.</summary>
internal static class Figures
{
    /// <summary>A tenth of a yuan where thousands of yuan are kept, a kilowatt-hour where ten thousands are.</summary>
    private const int Places = 4;

    public static double Round(double figure) => Math.Round(figure, Places);

    public static decimal ToSum(double figure) => Math.Round((decimal)figure, Places);
}
