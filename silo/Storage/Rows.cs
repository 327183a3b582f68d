using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Reporting;

namespace Monitor.Storage;

// Shapes in which Dapper reads rows; names follow the columns.

internal sealed record ChangeRow
{
    public int Version { get; init; }
    public string Key { get; init; } = "";
    public long ContentHash { get; init; }
    public long AsOf { get; init; }
    public int Readings { get; init; }
    public int Revised { get; init; }
    public int Transitions { get; init; }

    public SubmissionStamp ToStamp() => new(AsOf, SubmissionContent.HashOfKey(Key), ContentHash, Readings, Revised, Transitions);
}

/// <summary>A version of a reading, with what was asked of its change besides.</summary>
internal sealed record ReadingRow
{
    public int Subject { get; init; }
    public string Key { get; init; } = "";
    public long Position { get; init; }
    public int Version { get; init; }
    public int Indicator { get; init; }
    public int Basis { get; init; }
    public int Period { get; init; }
    public double Value { get; init; }
    public double? Base { get; init; }
    public long AsOf { get; init; }
    public long ReceivedAt { get; init; }
    public string FiledBy { get; init; } = "";
    public string Why { get; init; } = "";
    public string Explanation { get; init; } = "";
    public string Flags { get; init; } = "";

    public ReadingVersion ToReading() => new(Indicator, Contracts.Period.FromCode(Period), (Basis)Basis, Value, Base ?? double.NaN);

    public FirmReading ToFirmReading() => new(Subject, ToReading(), ToRank());

    public PlacedReading ToPlacedReading() => new(Subject, ToReading(), ToRank(), Position);

    /// <summary>As much of the stamp as ranks versions of a figure.</summary>
    private SubmissionStamp ToRank() => new(AsOf, SubmissionContent.HashOfKey(Key), 0, 0, 0, 0);

    public StoredReading ToStored() => new(ToReading(), Version, Micros.ToTime(AsOf), Micros.ToTime(ReceivedAt), FiledBy, Why, Explanation,
        Flags.Length == 0 ? [] : Flags.Split(';'));
}

internal sealed record StepRow
{
    public long Position { get; init; }
    public int Subject { get; init; }
    public int Episode { get; init; }
    public int Kind { get; init; }
    public int Cause { get; init; }
    public string Rule { get; init; } = "";
    public int RuleVersion { get; init; }
    public string Indicator { get; init; } = "";
    public int FromLevel { get; init; }
    public int Level { get; init; }
    public int Peak { get; init; }
    public int Status { get; init; }
    public int FirstPeriod { get; init; }
    public int RaisedPeriod { get; init; }
    public int LastPeriod { get; init; }
    public int? ClearedPeriod { get; init; }
    public long At { get; init; }
    public string Evidence { get; init; } = "";
    public long RaisedAt { get; init; }

    public Transition ToTransition() => new()
    {
        Episode = Episode,
        Kind = (TransitionKind)Kind,
        Cause = (TransitionCause)Cause,
        Rule = Rule,
        RuleVersion = RuleVersion,
        Indicator = Indicator,
        From = (Level)FromLevel,
        Level = (Level)Level,
        Peak = (Level)Peak,
        Status = (EpisodeStatus)Status,
        FirstPeriod = Period.FromCode(FirstPeriod),
        RaisedPeriod = Period.FromCode(RaisedPeriod),
        LastPeriod = Period.FromCode(LastPeriod),
        ClearedPeriod = ClearedPeriod is { } cleared ? Period.FromCode(cleared) : null,
        At = Micros.ToTime(At),
        Evidence = System.Text.Json.JsonSerializer.Deserialize<Evidence>(Evidence, MonitorJson.Options)!,
    };

    public StoredEpisode ToEpisode() => new(Subject, ToTransition(), Micros.ToTime(RaisedAt));
}

internal sealed record EnterpriseRow
{
    public int No { get; init; }
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";
    public int Tier { get; init; }
    public string Area { get; init; } = "";
    public string Industry { get; init; } = "";
    public string Chains { get; init; } = "";
    public int SpringFestival { get; init; }
    public int Sample { get; init; }
    public int ValidFrom { get; init; }
    public int ValidTo { get; init; }

    public static EnterpriseRow Of(EnterpriseProfile profile, int no) => new()
    {
        No = no,
        Code = profile.Code,
        Name = profile.Name,
        Tier = (int)profile.Tier,
        Area = profile.Area,
        Industry = profile.Industry,
        Chains = string.Join(';', profile.Chains),
        SpringFestival = profile.SpringFestival ? 1 : 0,
        Sample = profile.Sample ? 1 : 0,
        ValidFrom = profile.From.DayNumber,
        ValidTo = profile.To.DayNumber,
    };

    public EnterpriseProfile ToProfile() => new()
    {
        No = No,
        Code = Code,
        Name = Name,
        Tier = (Tier)Tier,
        Area = Area,
        Industry = Industry,
        Chains = Chains.Length == 0 ? [] : Chains.Split(';'),
        SpringFestival = SpringFestival != 0,
        Sample = Sample != 0,
        From = DateOnly.FromDayNumber(ValidFrom),
        To = DateOnly.FromDayNumber(ValidTo),
    };
}
