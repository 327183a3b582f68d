using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Monitor.Hosting;
using Monitor.Jobs;
using Monitor.Storage;

namespace Monitor.Tests.Jobs;

/// <summary>A process's worth of the monitor with its jobs, on a database, at a day that a test sets; nothing fires by itself.</summary>
internal sealed class JobStage : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private JobStage(ServiceProvider services, FakeClock clock) => (_services, Clock) = (services, clock);

    public FakeClock Clock { get; }
    public JobBook Book => Get<JobBook>();
    public JobRunner Runner => Get<JobRunner>();
    public IJobRunStore Runs => Get<IJobRunStore>();

    public static async Task<JobStage> StartAsync(string database, string day, int enterprises)
    {
        var clock = new FakeClock();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddMonitor(new() { Database = database, Seeds = TestSeeds.Folder }).BuildServiceProvider();
        var stage = new JobStage(services, clock);
        stage.Go(A.Noon(day));
        await MonitorServices.PrepareAsync(services, CancellationToken.None);
        await stage.Get<Registry>().AddEnterprisesAsync([.. Enumerable.Range(1, enterprises).Select(no => A.Profile($"F{no}"))], CancellationToken.None);
        return stage;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A runner of other jobs on the same database and clock.</summary>
    public JobRunner RunnerOf(params IReadOnlyList<IBureauJob> jobs) => new(new(jobs), Runs, Get<Registry>(), Clock, NullLogger<JobRunner>.Instance);

    public void Go(DateTimeOffset time) => Clock.Advance(time - Clock.GetUtcNow());

    public async Task<SubmissionResult> FileAsync(string enterprise, Submission filing) =>
        (await Get<IEnterpriseDirectory>().Find(enterprise)!.Submit([filing with { Enterprise = enterprise }], CancellationToken.None))[0];

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
