using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>Every open warning at a position.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(WarningSnapshot), "snapshot")]
// Not sealed: only a type that may have heirs can write the name that tells it in the union, also when it is sent as itself.
public record WarningSnapshot : WarningUpdate
{
    public required IReadOnlyList<Warning> Warnings { get; init; }
}
