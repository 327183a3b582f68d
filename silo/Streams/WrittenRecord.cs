using System.Text.Json.Serialization;

namespace Monitor.Streams;

/// <summary>A record as a meter writes it in JSON.</summary>
/// <param name="Timestamp">With an offset, or on the bureau's clock.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WrittenRecord(string Timestamp, double Value);
