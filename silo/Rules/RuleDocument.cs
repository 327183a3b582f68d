using Monitor.Contracts;
using Monitor.Forecasting;
using Monitor.Reference;

namespace Monitor.Rules;

/// <summary>A rule as people write it: in rules.yaml, and as JSON in the database.</summary>
public sealed class RuleDocument
{
    public required string Id { get; init; }
    public int Version { get; init; } = 1;
    /// <summary>First day this version speaks of, such as 2026-03-01; absent: all history.</summary>
    public string? From { get; init; }
    public required TextDocument Name { get; init; }
    public required RuleKind Kind { get; init; }
    public required string Indicator { get; init; }
    public WarningCategory Category { get; init; }

    /// <summary>Of a divergence: the indicator whose growth is taken off.</summary>
    public string? Other { get; init; }
    public FallComparison Comparison { get; init; }

    /// <summary>Of notReported: code of the form that must be filed.</summary>
    public string? Form { get; init; }

    /// <summary>Of cusum and ewma: judged periods that make the baseline.</summary>
    public int Baseline { get; init; } = 12;

    /// <summary>Of cusum: which way the drift goes that is looked for.</summary>
    public Side Drift { get; init; }
    /// <summary>Of forecastDistance: combined, or seasonalNaive.</summary>
    public ForecasterKind Forecaster { get; init; }
    public ScopeDocument Scope { get; init; } = new();

    /// <summary>Of aggregates: the share of the weight, 0 to 1, that must have reported before a period is judged.</summary>
    public double Coverage { get; init; } = 0.8;

    /// <summary>Of aggregates: days after its end at which a period is judged on what there is.</summary>
    public int CloseAfterDays { get; init; } = 20;

    /// <summary>Of targetGap: the target's name in targets-*.yaml.</summary>
    public string? Target { get; init; }
    public required Side Direction { get; init; }

    /// <summary>Conditions by level, mild to grave.</summary>
    public required Dictionary<string, LevelDocument> Levels { get; init; }

    /// <summary>When the mildest level clears, and how long every level's clearing must hold unless it has a clearing of its own.</summary>
    public required ClearDocument Clear { get; init; }

    public sealed class ScopeDocument
    {
        public List<SubjectKind> Subjects { get; init; } = [SubjectKind.Enterprise];
        public List<Tier> Tiers { get; init; } = [];
        public List<string> Areas { get; init; } = [];
        public List<string> Industries { get; init; } = [];
        public List<string> Chains { get; init; } = [];
        public List<string> Enterprises { get; init; } = [];
        public ExceptDocument Except { get; init; } = new();
    }

    public sealed class ExceptDocument
    {
        public List<string> Enterprises { get; init; } = [];
    }

    public sealed class LevelDocument
    {
        public required double At { get; init; }
        public int Hold { get; init; } = 1;

        /// <summary>Of streamAnomaly: hold of so many of the newest records must be met; absent: as many as the hold, in a row.</summary>
        public int? Of { get; init; }
        public ClearDocument? Clear { get; init; }
    }

    public sealed class ClearDocument
    {
        public required double At { get; init; }
        public int Hold { get; init; } = 1;
    }
}
