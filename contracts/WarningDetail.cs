namespace Monitor.Contracts;

/// <summary>A warning with its history and the chart that shows why.</summary>
/// <param name="Metric">What the rule judged, period by period, with the numbers it was made of.</param>
/// <param name="Thresholds">The rule's thresholds per level, in the unit of the metric.</param>
/// <param name="ClearAt">The metric at which the mildest level clears.</param>
/// <param name="Records">Of a metered stream: its newest records up to the end of the episode, oldest first; otherwise absent.</param>
public sealed record WarningDetail(
    Warning Warning, IReadOnlyList<TransitionView> Transitions, IReadOnlyList<MetricPoint> Metric, IReadOnlyList<ThresholdView> Thresholds, double? ClearAt, IReadOnlyList<StreamPoint>? Records = null);
