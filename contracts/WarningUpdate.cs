using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>What the hub sends: the whole list, or what changed since the update before it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(WarningSnapshot), "snapshot")]
[JsonDerivedType(typeof(WarningDelta), "delta")]
public abstract record WarningUpdate
{
    /// <summary>The state after this update is that of all changes committed up to this position.</summary>
    public required long Position { get; init; }
}
