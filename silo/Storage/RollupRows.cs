using System.Globalization;
using Monitor.Rollups;

namespace Monitor.Storage;

// Shapes in which Dapper reads rows of roll-ups; names follow the columns.

internal sealed record ContributionsRow
{
    public long Position { get; init; }
    public int Subject { get; init; }
    public byte[]? Contributions { get; init; }
}

internal sealed record CellRow
{
    public int Subject { get; init; }
    public int Indicator { get; init; }
    public int Period { get; init; }
    public string Total { get; init; } = "";
    public string Comparable { get; init; } = "";
    public string Prior { get; init; } = "";
    public int Reporting { get; init; }
    public int Compared { get; init; }
    public int Falling { get; init; }
    public int Rising { get; init; }
    public long Stamp { get; init; }

    public RollupCell ToCell() => new()
    {
        Total = decimal.Parse(Total, CultureInfo.InvariantCulture),
        Comparable = decimal.Parse(Comparable, CultureInfo.InvariantCulture),
        Prior = decimal.Parse(Prior, CultureInfo.InvariantCulture),
        Reporting = Reporting,
        Compared = Compared,
        Falling = Falling,
        Rising = Rising,
        Stamp = Stamp,
    };
}
