using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>Warnings that changed. One with another status than active leaves the list of open ones.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(WarningDelta), "delta")]
// Not sealed, as WarningSnapshot.
public record WarningDelta : WarningUpdate
{
    /// <summary>Position of the update before this one. A client that is not there has missed something and asks for a snapshot.</summary>
    public required long Previous { get; init; }

    public required IReadOnlyList<Warning> Changed { get; init; }
}
