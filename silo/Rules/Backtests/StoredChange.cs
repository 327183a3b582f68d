using Monitor.Enterprises;

namespace Monitor.Rules.Backtests;

/// <summary>A stored change with the figures it brought: none when it was no submission.</summary>
public sealed record StoredChange(SubmissionStamp Stamp, IReadOnlyList<ReadingVersion> Readings);
