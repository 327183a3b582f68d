using Monitor.Contracts;
using Monitor.Jobs;

namespace Monitor.Storage;

/// <summary>What scheduled jobs read and write.</summary>
public interface IJobRunStore
{
    /// <summary>Records the day since which jobs are due; the first recorded one stays.</summary>
    /// <returns>The day that holds.</returns>
    Task<DateOnly> BeginJobsAsync(DateOnly day, CancellationToken cancellationToken);

    /// <summary>Makes the caller the only one, in all processes on the database, that runs a job. It ends with the process, however that ends.</summary>
    /// <returns>Null when somebody else holds it.</returns>
    Task<IAsyncDisposable?> TryHoldJobAsync(string job, CancellationToken cancellationToken);

    /// <param name="job">Null for all.</param>
    /// <returns>The newest period first.</returns>
    Task<IReadOnlyList<JobRun>> ReadJobRunsAsync(string? job, CancellationToken cancellationToken);

    /// <summary>Notes that an attempt begins.</summary>
    /// <returns>The run as it stands then: its attempts with this one, its log so far.</returns>
    Task<JobRun> StartRunAsync(string job, Period period, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Notes how the attempt ended.</summary>
    Task EndRunAsync(JobRun run, CancellationToken cancellationToken);

    /// <summary>Adds notices; those that are there already, by job, period and subject, stay as they are.</summary>
    /// <returns>How many were new.</returns>
    Task<int> AddNoticesAsync(IReadOnlyList<Notice> notices, CancellationToken cancellationToken);

    /// <returns>The newest first.</returns>
    Task<IReadOnlyList<Notice>> ReadNoticesAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Moves the logs of finished runs that ended before a time into the archive.</summary>
    /// <returns>How many.</returns>
    Task<int> ArchiveRunsAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <returns>The archived log of a run; null when there is none.</returns>
    Task<string?> ReadArchivedLogAsync(string job, Period period, CancellationToken cancellationToken);
}
