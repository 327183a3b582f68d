using System.Text.Json;
using Monitor.Contracts;
using Monitor.Streams;

namespace Monitor.Storage;

/// <summary>Shape in which Dapper reads a stream; names follow the columns.</summary>
internal sealed record StreamRow
{
    public const string Columns = "subject, indicator, batch, through, records, detector, holds";

    public int Subject { get; init; }
    public int Indicator { get; init; }
    public int Batch { get; init; }
    public long Through { get; init; }
    public long Records { get; init; }
    public byte[] Detector { get; init; } = [];
    public string Holds { get; init; } = "";

    public StoredStream ToStream() => new(Subject, Indicator, Batch, Through, Records, Detector, JsonSerializer.Deserialize<List<StreamHolds>>(Holds, MonitorJson.Options)!);
}
