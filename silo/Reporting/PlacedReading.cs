using Monitor.Enterprises;

namespace Monitor.Reporting;

/// <summary>A version of a firm's reading with the rank and the position of the change that stated it.</summary>
public sealed record PlacedReading(int Subject, ReadingVersion Reading, SubmissionStamp Stamp, long Position);
