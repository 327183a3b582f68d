using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reporting;
using Monitor.Storage;

namespace Monitor.Jobs;

/// <summary>Writes the run-analysis reports of the city and the areas once a month is closed. The ranking of the areas is read from the same figures and has nothing of its own to store.</summary>
public sealed class ReportJob(Registry registry, ReportService service, IJobRunStore runs, TimeProvider time) : IBureauJob
{
    public string Id => "write-report";
    public Text Name { get; } = new("编写运行分析报告", "Write the reports");
    public string Cron => "0 0 3 * * ?";

    public DateOnly? DueOn(Period period) => MonthEnd.DayOf(period, registry.Reference);

    public async Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken)
    {
        var written = await service.WriteAsync(period, [.. service.Subjects], Id, null, cancellationToken);
        foreach (var one in written) log.Say($"{one.Model.Subject}: version {one.Version.Version}{(one.IsNew ? "" : ", unchanged")}");
        // Of every version there is, not of new ones alone: had the process died after writing one, nobody would hear of it.
        await runs.AddNoticesAsync([.. written.Select(one => Notice.Ready(Id, period, one.Version.Subject, one.Version.Version, TextOf(one.Version), time.GetUtcNow()))], cancellationToken);
        var added = written.Count(one => one.IsNew);
        return new($"报告{written.Count}份，其中新版{added}份。", $"{written.Count} reports, {added} of them new versions.");
    }

    private Text TextOf(ReportVersion report)
    {
        var (name, about) = (ReportPeriod.Name(report.Period), registry.Reference.Aggregates.First(one => one.Subject == report.Subject).Name);
        return new($"{about.Zh}{name.Zh}运行分析报告第{report.Version}版已生成。", $"Version {report.Version} of the report of {about.En} for {name.En} is ready.");
    }
}
