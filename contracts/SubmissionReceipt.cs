namespace Monitor.Contracts;

/// <summary>The durable answer to an accepted submission.</summary>
/// <param name="Enterprise">Who filed.</param>
/// <param name="Key">The idempotency key.</param>
/// <param name="Version">The enterprise's version that this submission made: 1, 2, 3, ...</param>
/// <param name="Readings">Figures stored.</param>
/// <param name="Revised">How many of them corrected a figure that was there.</param>
/// <param name="Transitions">How many warning transitions they caused.</param>
/// <param name="Replayed">The same submission had been accepted before; nothing was stored now.</param>
public sealed record SubmissionReceipt(string Enterprise, string Key, int Version, int Readings, int Revised, int Transitions, bool Replayed);
