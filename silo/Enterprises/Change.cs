using Monitor.Contracts;
using Monitor.Rollups;

namespace Monitor.Enterprises;

/// <summary>All that one accepted submission changes, to be committed as one.</summary>
public sealed class Change
{
    public ChangeKind Kind { get; init; }

    /// <summary>Storage number of the subject.</summary>
    public required int Subject { get; init; }

    /// <summary>The version the subject has after it. The store accepts it only on top of the version before.</summary>
    public required int Version { get; init; }
    public required string Key { get; init; }
    public required SubmissionStamp Stamp { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string By { get; init; }
    public required string Why { get; init; }
    public required string Explanation { get; init; }

    /// <summary>Codes of the soft checks that failed and were explained.</summary>
    public required IReadOnlyList<string> Flags { get; init; }
    public required IReadOnlyList<ReadingVersion> Readings { get; init; }
    public required IReadOnlyList<Transition> Transitions { get; init; }

    /// <summary>What it changes in the firm's aggregates, as <see cref="ContributionCodec"/> writes it; null when nothing.</summary>
    public byte[]? Contributions { get; init; }

    /// <summary>A change that no submission made: it files nothing and moves episodes only.</summary>
    /// <param name="asOf">Microseconds since 1970 UTC.</param>
    public static Change WithoutFigures(ChangeKind kind, int subject, int version, string key, long asOf, IReadOnlyList<Transition> transitions, DateTimeOffset now) => new()
    {
        Kind = kind,
        Subject = subject,
        Version = version,
        Key = key,
        Stamp = new(asOf, SubmissionContent.HashOfKey(key), 0, 0, 0, transitions.Count),
        ReceivedAt = now,
        By = "",
        Why = "",
        Explanation = "",
        Flags = [],
        Readings = [],
        Transitions = transitions,
    };

    public SubmissionReceipt ToReceipt(string enterprise) =>
        new(enterprise, Key, Version, Stamp.Readings, Stamp.Revised, Stamp.Transitions, Replayed: false);
}
