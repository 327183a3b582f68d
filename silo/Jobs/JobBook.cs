using Monitor.Hosting;
using Monitor.Prejudgements;
using Monitor.Reporting;
using Monitor.Storage;

namespace Monitor.Jobs;

/// <summary>The jobs there are, in the order of the month.</summary>
public sealed class JobBook(IReadOnlyList<IBureauJob> jobs)
{
    public IReadOnlyList<IBureauJob> All => jobs;

    public IBureauJob? Find(string id) => jobs.FirstOrDefault(job => job.Id == id);

    /// <summary>The bureau's month. A form has its own reminder and its own mark, as it has its own due day.</summary>
    public static JobBook OfMonth(Registry registry, ReportingTable table, DeadlineRound round, IMonitorStore store, IJobRunStore runs, INotificationStore notifications, OutboxSignal signal,
        PrejudgementService prejudgements, ReportService reports, TimeProvider time)
    {
        var forms = registry.Reference.Forms.All;
        return new(
        [
            new OpenPeriodJob(registry, table, runs, time),
            .. forms.Select(form => new RemindJob(form, registry, table, runs, time)),
            .. forms.Select(form => new MarkLateJob(form, registry, round, table, runs, time)),
            new CloseMonthJob(registry, store, signal, table, runs, time),
            new PrejudgeJob(registry, prejudgements),
            new ReportJob(registry, reports, runs, time),
            new PruneJob(registry, runs, store, notifications, time),
        ]);
    }
}
