using Monitor.Contracts;
using Monitor.Reference;

namespace Monitor.Indicators;

/// <summary>An indicator as indicators.yaml writes it.</summary>
public sealed class IndicatorDocument
{
    public required string Code { get; init; }
    public required int No { get; init; }
    public required TextDocument Name { get; init; }
    public List<UnitDocument> Units { get; init; } = [];

    /// <summary>Unit of a derived indicator.</summary>
    public string? Unit { get; init; }
    public IndicatorKind Kind { get; init; }
    public Direction Direction { get; init; }
    public Frequency Frequency { get; init; }
    public JanuaryFebruary JanuaryFebruary { get; init; } = JanuaryFebruary.Together;
    public Aggregation Aggregation { get; init; }

    /// <summary>Code of the indicator that weighs a weighted mean.</summary>
    public string? Weight { get; init; }
    public FormulaDocument? Formula { get; init; }

    /// <summary>It may be negative as well as positive.</summary>
    public bool Signed { get; init; }

    /// <summary>It comes and goes by its nature.</summary>
    public bool Irregular { get; init; }

    public sealed class UnitDocument
    {
        public required string Unit { get; init; }
        public required double Factor { get; init; }
    }

    public sealed class FormulaDocument
    {
        public required FormulaKind Kind { get; init; }
        public string? Numerator { get; init; }
        public string? Denominator { get; init; }
        public string? Balance { get; init; }
        public string? Flow { get; init; }
        public double Factor { get; init; } = 1;
        public Basis Basis { get; init; }
    }
}
