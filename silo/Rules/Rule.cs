using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Forecasting;
using Monitor.Indicators;

namespace Monitor.Rules;

/// <summary>A version of an early-warning rule.</summary>
public sealed record Rule
{
    public required string Id { get; init; }
    public required int Version { get; init; }
    /// <summary>
    /// The first day this version speaks of: episodes that had ended before it are not its own. A version that is edited in speaks of
    /// the periods being filed, not of years gone by, whose episodes stay as the version in force then had them.
    /// </summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;
    public required Text Name { get; init; }
    public required RuleKind Kind { get; init; }
    public required Indicator Indicator { get; init; }
    public WarningCategory Category { get; init; }

    /// <summary>Of a divergence: the indicator whose growth is taken off.</summary>
    public Indicator? Other { get; init; }
    public FallComparison Comparison { get; init; }

    /// <summary>Of a reporting rule: the form that must be filed.</summary>
    public Form? Form { get; init; }

    /// <summary>Of a drift chart: judged periods that make the baseline.</summary>
    public int Baseline { get; init; }

    /// <summary>Of a CUSUM: which way the drift goes that is looked for.</summary>
    public Side Drift { get; init; }

    /// <summary>Of a forecast distance.</summary>
    public IForecaster Forecaster { get; init; } = CombinedStep.Shared;
    public required RuleScope Scope { get; init; }

    /// <summary>Of an aggregate: the share of its weight that must have reported before a period is judged.</summary>
    public double Coverage { get; init; }

    /// <summary>Of an aggregate: days after a period's end at which it is judged on what has been reported by then.</summary>
    public int CloseAfterDays { get; init; }

    /// <summary>Of a target gap: the target's name.</summary>
    public string Target { get; init; } = "";

    /// <summary>Of a target gap on a subject: its targets by year.</summary>
    public IReadOnlyDictionary<int, double> Targets { get; init; } = new Dictionary<int, double>();
    public required Side Side { get; init; }

    /// <summary>One entry per <see cref="Level"/>, the entry of none unused; null where the rule does not know the level.</summary>
    public required IReadOnlyList<LevelCondition?> Conditions { get; init; }

    /// <summary>Whether a figure of the indicator can change what the rule sees.</summary>
    public bool Reads(int indicator) => Reads(Indicator, indicator) || (Other is not null && Reads(Other, indicator));

    /// <summary>The mildest level that the rule knows; every rule knows one.</summary>
    public Level Mildest => (Level)Enumerable.Range((int)Level.Blue, (int)Level.Red).First(level => Conditions[level] is not null);

    public LevelCondition? At(Level level) => Conditions[(int)level];

    public bool Meets(double metric, LevelCondition condition) => Side == Side.Below ? metric <= condition.At : metric >= condition.At;

    public bool MayClear(double metric, LevelCondition condition) => Side == Side.Below ? metric > condition.ClearAt : metric < condition.ClearAt;

    private static bool Reads(Indicator judged, int filed) =>
        judged.Formula is { } formula ? formula.First == filed || formula.Second == filed : judged.No == filed;

    /// <returns>The year's target, else the latest there is; NaN when there is none.</returns>
    public double TargetOf(int year) => Targets.Count == 0 ? double.NaN : Targets.TryGetValue(year, out var value) ? value : Targets[Targets.Keys.Max()];

    /// <summary>Unit of the metric that the conditions are in.</summary>
    public string MetricUnit => Kind switch
    {
        RuleKind.Level => Indicator.KeptUnit,
        RuleKind.ConsecutiveFalls => "n",
        RuleKind.ForecastDistance or RuleKind.StreamAnomaly => "",
        RuleKind.Cusum or RuleKind.Ewma => "σ",
        RuleKind.Divergence or RuleKind.TargetGap => "pp",
        RuleKind.ShareFalling => "%",
        RuleKind.NotReported => "工作日",
        _ => Indicator.Kind == IndicatorKind.Ratio ? "pp" : "%",
    };
}
