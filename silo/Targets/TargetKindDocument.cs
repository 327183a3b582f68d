using Monitor.Reference;

namespace Monitor.Targets;

/// <summary>A kind of target as target-kinds.yaml writes it.</summary>
public sealed class TargetKindDocument
{
    public required string Code { get; init; }
    public required TextDocument Name { get; init; }
    public string Unit { get; init; } = "%";
    public TargetComparison Comparison { get; init; }
    public TargetMeasure Measure { get; init; }
    public string Indicator { get; init; } = "";
    public string Per { get; init; } = "";
}
