using System.Globalization;
using Monitor.Enterprises;
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

internal sealed record FirmReadingRow
{
    public int Subject { get; init; }
    public int Version { get; init; }
    public int Indicator { get; init; }
    public int Basis { get; init; }
    public int Period { get; init; }
    public double Value { get; init; }
    public double? Base { get; init; }
    public long AsOf { get; init; }
    public string Key { get; init; } = "";

    public FirmReading ToFirmReading() => new(Subject,
        new(Indicator, Contracts.Period.FromCode(Period), (Contracts.Basis)Basis, Value, Base ?? double.NaN),
        new(AsOf, SubmissionContent.HashOfKey(Key), 0, 0, 0, 0));
}
