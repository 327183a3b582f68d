using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Streams;

namespace Monitor.Storage;

/// <summary>Metered streams: how far each has come, its records, and sums of hours of the older ones.</summary>
public interface IStreamStore
{
    /// <summary>Commits a batch of records with the changes that it or an edit of rules made, all or nothing.</summary>
    /// <param name="changes">Changes of the stream's enterprise, in order of version; may be empty.</param>
    /// <returns>How many of the old records were new to the store; null when the stream or the enterprise has moved on meanwhile, and nothing was stored.</returns>
    Task<int?> CommitStreamAsync(StreamAdvance advance, IReadOnlyList<Change> changes, CancellationToken cancellationToken);

    /// <returns>Null when no record has ever come.</returns>
    Task<StoredStream?> ReadStreamAsync(int subject, int indicator, CancellationToken cancellationToken);

    /// <summary>The newest records of a stream that are kept one by one, oldest first.</summary>
    /// <param name="from">The first instant that counts.</param>
    /// <param name="through">The last instant that counts.</param>
    Task<IReadOnlyList<StreamPoint>> ReadPointsAsync(int subject, int indicator, DateTimeOffset from, DateTimeOffset through, int atMost, CancellationToken cancellationToken);

    /// <summary>
    /// Sums records older than <paramref name="before"/> up by the hour and drops them; what comes later of such hours is refused as known.
    /// Stream by stream, so that a crash loses nothing and the next call goes on. The newest record of a stream always stays.
    /// </summary>
    /// <returns>Records that were summed up.</returns>
    Task<long> DownsampleStreamsAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
