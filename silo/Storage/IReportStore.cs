using Monitor.Contracts;
using Monitor.Reporting;
using Monitor.Targets;

namespace Monitor.Storage;

/// <summary>What the monthly cycle reads in bulk and what it keeps: reports and edits of targets, both append-only.</summary>
public interface IReportStore
{
    /// <summary>Every version of firms' readings of an indicator in some periods, one subject after another, without holding them all.</summary>
    IAsyncEnumerable<PlacedReading> StreamReadingsAsync(int indicator, IReadOnlyCollection<Period> periods, CancellationToken cancellationToken);

    /// <summary>Every step of every episode, without evidence, those of one episode in order.</summary>
    IAsyncEnumerable<EpisodeStep> StreamStepsAsync(CancellationToken cancellationToken);

    /// <summary>The versions of reports, without their content: by period (the newest first), subject and version.</summary>
    /// <param name="period">Null for all.</param>
    /// <param name="subject">Null for all.</param>
    Task<IReadOnlyList<ReportVersion>> ReadReportsAsync(Period? period, Subject? subject, CancellationToken cancellationToken);

    /// <returns>The content as it was given; null when there is no such version.</returns>
    Task<byte[]?> ReadReportAsync(Subject subject, Period period, int version, CancellationToken cancellationToken);

    /// <summary>Adds a version.</summary>
    /// <returns>False when that version is there: somebody else was faster.</returns>
    Task<bool> AddReportAsync(ReportVersion version, byte[] content, CancellationToken cancellationToken);

    /// <summary>Every edit of every target, oldest first.</summary>
    Task<IReadOnlyList<TargetVersion>> ReadTargetsAsync(CancellationToken cancellationToken);

    /// <summary>Adds an edit.</summary>
    /// <returns>False when that version is there: somebody else was faster.</returns>
    Task<bool> AddTargetAsync(TargetVersion version, CancellationToken cancellationToken);
}
