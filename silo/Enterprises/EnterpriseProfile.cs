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
}
