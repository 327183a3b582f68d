using Monitor.Contracts;

namespace Monitor.Indicators;

/// <summary>An indicator of the catalogue.</summary>
public sealed record Indicator
{
    public required string Code { get; init; }

    /// <summary>Its number in storage; never reused.</summary>
    public required int No { get; init; }
    public required Text Name { get; init; }

    /// <summary>Units it may be filed in; figures are kept in the first, whose factor is 1.</summary>
    public required IReadOnlyList<Unit> Units { get; init; }
    public required IndicatorKind Kind { get; init; }
    public required Direction GoodDirection { get; init; }
    public required Frequency Frequency { get; init; }
    public required JanuaryFebruary JanuaryFebruary { get; init; }
    public required Aggregation Aggregation { get; init; }

    /// <summary>Number of the indicator that weighs a weighted mean; 0 when none does.</summary>
    public int Weight { get; init; }

    /// <summary>It may be negative as well as positive: profit.</summary>
    public bool Signed { get; init; }

    /// <summary>It comes and goes by its nature: investment. A jump says nothing of its unit.</summary>
    public bool Irregular { get; init; }

    /// <summary>Absent for an indicator that is filed.</summary>
    public Formula? Formula { get; init; }

    public string KeptUnit => Units[0].Name;

    public IndicatorView ToView() =>
        new(Code, Name, [.. Units.Select(unit => unit.Name)], Kind, Frequency, GoodDirection, Formula is not null);
}
