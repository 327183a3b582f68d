using Monitor.Contracts;

namespace Monitor.Rollups;

/// <summary>An area, an industry, a chain or the city.</summary>
/// <param name="No">Its number in storage.</param>
public sealed record AggregateProfile(int No, Subject Subject, Text Name);
