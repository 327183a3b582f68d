namespace Monitor.Contracts;

/// <summary>Why a rule fired or did not, at one enterprise in one period.</summary>
public sealed record ExplainView
{
    public required string Subject { get; init; }
    public required string SubjectName { get; init; }
    public required string Rule { get; init; }
    public int? RuleVersion { get; init; }
    public Text? RuleName { get; init; }

    /// <summary>The period that is judged: of a January or February judged together, both as one.</summary>
    public required Period Period { get; init; }
    public required ExplainOutcome Outcome { get; init; }

    /// <summary>What happened and why, in one or two sentences.</summary>
    public required Text Sentence { get; init; }

    /// <summary>The figures that went in, every version of them; those with <c>current</c> hold.</summary>
    public IReadOnlyList<ReadingVersionView> Inputs { get; init; } = [];

    /// <summary>The formula with the numbers in it; absent when there was nothing to compute.</summary>
    public string? Formula { get; init; }
    public double? Metric { get; init; }
    public string? MetricUnit { get; init; }
    public double? Value { get; init; }
    public double? Base { get; init; }
    public bool? BaseReported { get; init; }
    public Level LevelBefore { get; init; }
    public Level LevelAfter { get; init; }

    /// <summary>The rule's levels, mild to grave; empty when nothing was judged.</summary>
    public IReadOnlyList<ExplainLevel> Levels { get; init; } = [];
}
