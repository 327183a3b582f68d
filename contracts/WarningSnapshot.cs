using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>Every open warning at a position.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(WarningSnapshot), "snapshot")]
public sealed record WarningSnapshot : WarningUpdate
{
    public required IReadOnlyList<Warning> Warnings { get; init; }
}
