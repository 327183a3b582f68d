using Monitor.Enterprises;

namespace Monitor.Storage;

/// <summary>A version of a reading with who stated it, when and why.</summary>
public sealed record StoredReading(
    ReadingVersion Reading, int Version, DateTimeOffset AsOf, DateTimeOffset ReceivedAt, string By, string Why, string Explanation, IReadOnlyList<string> Flags);
