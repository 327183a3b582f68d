using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Streams;

namespace Monitor.Hosting.Local;

/// <summary>What an enterprise's submissions come to: an answer each, given once the changes are on disk.</summary>
internal readonly record struct Judged(IReadOnlyList<SubmissionResult> Results, IReadOnlyList<Change> Changes)
{
    /// <summary>Records of a metered stream to commit with the changes; null when there are none.</summary>
    public StreamAdvance? Stream { get; init; }

    /// <summary>Once committed: how many of the stream's old records were new to the store.</summary>
    public int Late { get; init; }
}
