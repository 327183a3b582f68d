using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Hosting.Local;

/// <summary>What an enterprise's submissions come to: an answer each, given once the changes are on disk.</summary>
internal readonly record struct Judged(IReadOnlyList<SubmissionResult> Results, IReadOnlyList<Change> Changes);
