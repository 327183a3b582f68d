using Monitor.Contracts;
using Monitor.Indicators;

namespace Monitor.Rules;

/// <summary>A version of an early-warning rule.</summary>
public sealed record Rule
{
    public required string Id { get; init; }
    public required int Version { get; init; }
    public required Text Name { get; init; }
    public required RuleKind Kind { get; init; }
    public required Indicator Indicator { get; init; }
    public FallComparison Comparison { get; init; }
    public required RuleScope Scope { get; init; }
    public required Side Side { get; init; }

    /// <summary>One entry per <see cref="Level"/>, the entry of none unused; null where the rule does not know the level.</summary>
    public required IReadOnlyList<LevelCondition?> Conditions { get; init; }

    public LevelCondition? At(Level level) => Conditions[(int)level];

    public bool Meets(double metric, LevelCondition condition) => Side == Side.Below ? metric <= condition.At : metric >= condition.At;

    public bool MayClear(double metric, LevelCondition condition) => Side == Side.Below ? metric > condition.ClearAt : metric < condition.ClearAt;

    /// <summary>Unit of the metric that the conditions are in.</summary>
    public string MetricUnit => Kind switch
    {
        RuleKind.Level => Indicator.KeptUnit,
        RuleKind.ConsecutiveFalls => "n",
        _ => Indicator.Kind == IndicatorKind.Ratio ? "pp" : "%",
    };
}
