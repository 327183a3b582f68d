namespace Monitor.Contracts;

/// <summary>The durable answer to a batch of records. Sent again, the same batch is answered with nothing accepted and all known.</summary>
/// <param name="Accepted">Records that were stored and scored.</param>
/// <param name="Late">Records older than the newest one there: stored for charts and sums, never scored.</param>
/// <param name="Known">Records whose instant is there already, or so old that only sums of hours are kept; nothing was stored of them.</param>
/// <param name="Through">The newest record of the stream.</param>
/// <param name="Transitions">How many warning transitions the batch caused.</param>
public sealed record StreamReceipt(string Enterprise, string Indicator, int Accepted, int Late, int Known, DateTimeOffset Through, int Transitions);
