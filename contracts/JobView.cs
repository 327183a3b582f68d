namespace Monitor.Contracts;

/// <summary>A scheduled job.</summary>
/// <param name="Cron">When it looks for something to do, as a Quartz cron expression in the bureau's time zone.</param>
/// <param name="NextRun">When it looks next, in real time; null when it is not scheduled.</param>
/// <param name="NextPeriod">The next period it will run for.</param>
/// <param name="NextDay">The day on which that is due.</param>
/// <param name="Waiting">Periods that are due and not done.</param>
/// <param name="Runs">Its last runs without their logs, the newest period first.</param>
public sealed record JobView(
    string Id, Text Name, string Cron, DateTimeOffset? NextRun, Period? NextPeriod, DateOnly? NextDay, IReadOnlyList<Period> Waiting, IReadOnlyList<JobRunView> Runs);
