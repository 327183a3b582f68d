using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Prejudgements;

namespace Monitor.Jobs;

/// <summary>Pre-judges month, quarter and year ends once a month is closed.</summary>
public sealed class PrejudgeJob(Registry registry, PrejudgementService service) : IBureauJob
{
    public string Id => "prejudge";
    public Text Name { get; } = new("预判分析", "Pre-judge");
    public string Cron => "0 0 2 * * ?";

    public DateOnly? DueOn(Period period) => MonthEnd.DayOf(period, registry.Reference);

    public async Task<Text> RunAsync(Period period, JobLog log, CancellationToken cancellationToken)
    {
        var run = await service.RunAsync(period, null, cancellationToken);
        log.Say($"{run.Series} series judged from {run.Origin}: version {run.Version}{(run.Stored ? "" : ", unchanged")}.");
        return new($"预判{run.Series}个序列，第{run.Version}版{(run.Stored ? "" : "（无变化）")}。", $"{run.Series} series judged, version {run.Version}{(run.Stored ? "" : " (unchanged)")}.");
    }
}
