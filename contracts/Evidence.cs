namespace Monitor.Contracts;

/// <summary>Why a transition happened: the judged number, what it was made of, and the condition it met.</summary>
public sealed record Evidence
{
    /// <summary>The period that was judged.</summary>
    public required Period Period { get; init; }

    /// <summary>The rule kind's number: a level, a growth in percent (points for ratios), a count of falls; absent when a revision took it away.</summary>
    public double? Metric { get; init; }

    /// <summary>Unit of <see cref="Metric"/>: the indicator's own, <c>%</c>, <c>pp</c> or <c>n</c> periods.</summary>
    public required string MetricUnit { get; init; }

    /// <summary>The indicator's figure of the period, in the catalogue's unit; absent when the period lacks one.</summary>
    public double? Value { get; init; }

    /// <summary>What it was compared with.</summary>
    public double? Base { get; init; }

    /// <summary>True: the base was reported with the figure. False: it is last year's own figure.</summary>
    public bool? BaseReported { get; init; }

    /// <summary>Of an aggregate: the share of its weight that had reported, 0 to 1.</summary>
    public double? Coverage { get; init; }

    /// <summary>The threshold of the level that holds now, or of the clearing; in the unit of <see cref="Metric"/>.</summary>
    public required double Threshold { get; init; }

    /// <summary>The periods that counted, oldest first, the judged one last.</summary>
    public required IReadOnlyList<JudgedPeriod> Counted { get; init; }

    /// <summary>Of a metered stream: the records that counted.</summary>
    public StreamEvidence? Stream { get; init; }

    /// <summary>Of another monitor: its alert. There is no figure then, and no threshold.</summary>
    public AlertEvidence? Alert { get; init; }
}
