using Monitor.Enterprises;

namespace Monitor.Storage;

/// <summary>A version of a firm's reading with the stamp of the submission that stated it.</summary>
public sealed record FirmReading(int Subject, ReadingVersion Reading, SubmissionStamp Stamp);
