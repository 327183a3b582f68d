using Monitor.Contracts;

namespace Monitor.Targets;

/// <summary>A target that areas and the city set themselves: what it is called and what tells how it stands.</summary>
/// <param name="Code">Its name in the files of targets.</param>
/// <param name="Indicator">Code of the indicator measured; empty when nothing is.</param>
/// <param name="Per">Of an intensity: code of the indicator it is divided by.</param>
public sealed record TargetKind(string Code, Text Name, string Unit, TargetComparison Comparison, TargetMeasure Measure, string Indicator, string Per);
