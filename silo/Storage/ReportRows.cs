using System.Text.Json;
using Monitor.Contracts;
using Monitor.Reporting;
using Monitor.Targets;

namespace Monitor.Storage;

// Shapes in which Dapper reads rows of the monthly cycle; names follow the columns.

internal sealed record EpisodeStepRow
{
    public int Subject { get; init; }
    public int Episode { get; init; }
    public string Rule { get; init; } = "";
    public string Indicator { get; init; } = "";
    public int Level { get; init; }
    public int Peak { get; init; }
    public int Status { get; init; }
    public int RaisedPeriod { get; init; }
    public int LastPeriod { get; init; }
    public int? ClearedPeriod { get; init; }
    public long Position { get; init; }

    public EpisodeStep ToStep() => new(Subject, Episode, string.Intern(Rule), string.Intern(Indicator), (Level)Level, (Level)Peak, (EpisodeStatus)Status,
        Period.FromCode(RaisedPeriod), Period.FromCode(LastPeriod), ClearedPeriod is { } cleared ? Period.FromCode(cleared) : null, Position);
}

internal sealed record ReportRow
{
    public int SubjectKind { get; init; }
    public string SubjectCode { get; init; } = "";
    public int Period { get; init; }
    public int Version { get; init; }
    public string Hash { get; init; } = "";
    public long At { get; init; }
    public string ByWhom { get; init; } = "";

    public ReportVersion ToVersion() =>
        new(new((SubjectKind)SubjectKind, SubjectCode), Contracts.Period.FromCode(Period), Version, Hash, Micros.ToTime(At), ByWhom);
}

internal sealed record TargetRow
{
    public int SubjectKind { get; init; }
    public string SubjectCode { get; init; } = "";
    public string Target { get; init; } = "";
    public int Year { get; init; }
    public int Version { get; init; }
    public double? Value { get; init; }
    public string Weights { get; init; } = "[]";
    public string Why { get; init; } = "";
    public string ByWhom { get; init; } = "";
    public long At { get; init; }

    public TargetVersion ToVersion() => new(new((SubjectKind)SubjectKind, SubjectCode), Target, Year, Version, Value,
        JsonSerializer.Deserialize<double[]>(Weights, MonitorJson.Options)!, Why, ByWhom, Micros.ToTime(At));
}
