using Monitor.Contracts;

namespace Monitor.Jobs;

/// <summary>
/// A piece of the bureau's month that is done once for a period. Running it again for the same period must change nothing:
/// a process may die after the effect and before that is noted.
/// </summary>
public interface IBureauJob
{
    /// <summary>Lower-case words with hyphens; it is kept with every run.</summary>
    string Id { get; }

    Text Name { get; }

    /// <summary>When it looks for due periods: a Quartz cron expression in the bureau's time zone.</summary>
    string Cron { get; }

    /// <param name="period">A month, or January-February.</param>
    /// <returns>The day on which the job is due for the period; null when it knows no such period.</returns>
    DateOnly? DueOn(Period period);

    /// <returns>What came of it, in a sentence.</returns>
    Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken);
}
