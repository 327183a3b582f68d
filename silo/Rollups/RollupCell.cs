using Monitor.Contracts;
using Monitor.Readings;

namespace Monitor.Rollups;

/// <summary>
/// An aggregate's sums for one indicator and period. They are decimal numbers with a fixed place, so that what is added and taken
/// away again cancels exactly: the sums depend neither on the order of changes nor on how often a figure was revised. That holds
/// up to 7e22, far beyond a nation's output in thousand yuan.
/// </summary>
public sealed class RollupCell
{
    private const int Places = 6;

    /// <summary>Sum of the figures of all firms that reported.</summary>
    public decimal Total { get; set; }

    /// <summary>Sum of the figures of those firms that have a prior too.</summary>
    public decimal Comparable { get; set; }

    /// <summary>Sum of those firms' priors.</summary>
    public decimal Prior { get; set; }

    /// <summary>Firms that reported.</summary>
    public int Reporting { get; set; }

    /// <summary>Firms present in both years.</summary>
    public int Compared { get; set; }

    /// <summary>Of those, firms whose growth is below zero.</summary>
    public int Falling { get; set; }

    /// <summary>Of those, firms whose growth is above zero.</summary>
    public int Rising { get; set; }

    /// <summary>Position of the last change that moved it; 0 when that was not recorded.</summary>
    public long Stamp { get; set; }

    /// <summary>A figure as sums hold it.</summary>
    public static decimal ToSum(double figure) => Math.Round((decimal)figure, Places);

    public void Take(IndicatorKind kind, in Contribution change)
    {
        Add(kind, change.OldValue, change.OldPrior, -1);
        Add(kind, change.NewValue, change.NewPrior, 1);
    }

    private void Add(IndicatorKind kind, double value, double prior, int sign)
    {
        if (double.IsNaN(value)) return;
        var sum = ToSum(value);
        Total += sign * sum;
        Reporting += sign;
        if (double.IsNaN(prior)) return;
        Comparable += sign * sum;
        Prior += sign * ToSum(prior);
        Compared += sign;
        var growth = SeriesBook.Growth(kind, value, prior);
        if (growth < 0) Falling += sign;
        else if (growth > 0) Rising += sign;
    }
}
