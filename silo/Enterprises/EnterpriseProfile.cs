using Monitor.Contracts;

namespace Monitor.Enterprises;

/// <summary>An enterprise on the roster.</summary>
public sealed record EnterpriseProfile
{
    /// <summary>Its number in storage.</summary>
    public required int No { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required Tier Tier { get; init; }
    public required string Area { get; init; }
    public required string Industry { get; init; }
    public IReadOnlyList<string> Chains { get; init; } = [];

    /// <summary>Its year has a Spring Festival; false for enterprises abroad.</summary>
    public bool SpringFestival { get; init; } = true;

    /// <summary>Invented, with invented figures.</summary>
    public bool Sample { get; init; }

    /// <summary>First day on the roster.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>Last day on the roster.</summary>
    public DateOnly To { get; init; } = DateOnly.MaxValue;

    /// <summary>Whether somebody who types this looks for it: a part of its name or code; anything does for nothing typed.</summary>
    public bool Matches(string? q) =>
        string.IsNullOrEmpty(q) || Name.Contains(q, StringComparison.OrdinalIgnoreCase) || Code.Contains(q, StringComparison.OrdinalIgnoreCase);

    /// <summary>As people read and write it; <see cref="No"/> stays inside.</summary>
    public RosterEntry ToEntry() => new(Code, Name, Tier, Area, Industry, Chains, SpringFestival, Sample,
        From == DateOnly.MinValue ? null : From, To == DateOnly.MaxValue ? null : To);

    /// <param name="no">Its number in storage; ignored where it is put on the roster.</param>
    public static EnterpriseProfile Of(RosterEntry entry, int no) => new()
    {
        No = no,
        Code = entry.Code,
        Name = entry.Name,
        Tier = entry.Tier,
        Area = entry.Area,
        Industry = entry.Industry,
        Chains = entry.Chains,
        SpringFestival = entry.SpringFestival,
        Sample = entry.Sample,
        From = entry.From ?? DateOnly.MinValue,
        To = entry.To ?? DateOnly.MaxValue,
    };
}
