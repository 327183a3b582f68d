using Monitor.Contracts;
using Monitor.Prejudgements;

namespace Monitor.Storage;

/// <summary>The durable side of pre-judgements and of what enterprises expect. Everything is only added to.</summary>
public interface IPrejudgementStore
{
    /// <summary>Every version of every firm's readings of an indicator, in order of subject and version.</summary>
    Task<IReadOnlyList<FirmReading>> ReadIndicatorAsync(int indicator, CancellationToken cancellationToken);

    /// <summary>Per indicator, how many subjects have readings of it.</summary>
    Task<IReadOnlyDictionary<int, int>> CountSeriesAsync(CancellationToken cancellationToken);

    /// <summary>Adds a version of an origin's pre-judgements, in one transaction; when the origin's last version has the same content nothing is stored.</summary>
    /// <returns>The version that holds the content, and whether it was stored now.</returns>
    Task<(int Version, bool Stored)> AddPrejudgementsAsync(Period origin, long content, IReadOnlyList<PrejudgedSeries> series, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>All versions of a series' pre-judgements, by origin and version.</summary>
    Task<IReadOnlyList<StoredPrejudgement>> ReadPrejudgementsAsync(int subject, int indicator, CancellationToken cancellationToken);

    /// <summary>All series of an origin's version, by subject and indicator.</summary>
    Task<IReadOnlyList<PrejudgedSeries>> ReadRunAsync(Period origin, int version, CancellationToken cancellationToken);

    /// <summary>Adds what an enterprise expects.</summary>
    Task AddExpectationAsync(Expectation expectation, CancellationToken cancellationToken);

    /// <summary>What holds of a period: each firm's newest expectation.</summary>
    Task<IReadOnlyList<Expectation>> ReadExpectationsAsync(Period period, CancellationToken cancellationToken);
}
