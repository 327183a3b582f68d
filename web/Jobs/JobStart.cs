using Monitor.Jobs;
using Monitor.Web.Demo;

namespace Monitor.Web.Jobs;

/// <summary>Puts the jobs on the schedule before Quartz starts, and notes the day since which they are due.</summary>
internal sealed class JobStart(JobSchedule schedule, JobRunner runner, DemoReplay demo) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await schedule.PrepareAsync(cancellationToken);
        // The clock of a demonstration stands years back when it starts: its jobs are due since they are first asked for.
        if (demo.Status is null) await runner.BeginAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
