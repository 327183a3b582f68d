using Monitor.Jobs;

namespace Monitor.Tests.Jobs;

/// <summary>What is due is run once, the oldest first, and what fails is tried again.</summary>
public abstract class JobRunnerSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly CountingJob _job = new();

    [StoreFact]
    public async Task What_was_missed_is_caught_up_with_once_in_bounded_rounds_the_oldest_first()
    {
        await using var stage = await JobStage.StartAsync(Database.Name, "2023-01-15", enterprises: 0);
        var runner = stage.RunnerOf(_job);
        await runner.BeginAsync(None);
        Assert.False(await runner.RunDueAsync(_job.Id, None));
        Assert.Empty(_job.Ran);

        stage.Go(A.Noon("2026-02-01"));
        Assert.True(await runner.RunDueAsync(_job.Id, None));
        Assert.Equal(A.Months("2023-01", JobRunner.MostPeriods), _job.Ran);
        Assert.False(await runner.RunDueAsync(_job.Id, None));
        Assert.False(await runner.RunDueAsync(_job.Id, None));
        Assert.Equal(A.Months("2023-01", 37), _job.Ran);
    }

    [StoreFact]
    public async Task A_job_that_fails_is_tried_again_its_failure_is_seen_and_filing_goes_on()
    {
        await using var stage = await JobStage.StartAsync(Database.Name, "2026-05-20", enterprises: 1);
        var runner = stage.RunnerOf(_job);
        await runner.BeginAsync(None);
        stage.Go(A.Noon("2026-06-02"));
        _job.FailuresLeft = 2;
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            Assert.True(await runner.RunDueAsync(_job.Id, None));
            var failed = Assert.Single(await stage.Runs.ReadJobRunsAsync(_job.Id, None));
            Assert.Equal((JobRunState.Failed, attempt), (failed.State, failed.Attempts));
            Assert.Contains("the printer is on fire", failed.Outcome.En, StringComparison.Ordinal);
            var notice = Assert.Single(await stage.Runs.ReadNoticesAsync(10, None));
            Assert.Equal((JobNoticeKind.Failed, "job:count"), (notice.Kind, notice.Subject));
            Assert.NotNull((await stage.FileAsync("F1", A.Filing("2026-05", A.Reading("output", 100 + attempt)))).Receipt);
        }

        Assert.False(await runner.RunDueAsync(_job.Id, None));
        Assert.False(await runner.RunDueAsync(_job.Id, None));
        var done = Assert.Single(await stage.Runs.ReadJobRunsAsync(_job.Id, None));
        Assert.Equal((JobRunState.Done, 3, "Counted."), (done.State, done.Attempts, done.Outcome.En));
        Assert.Contains(nameof(IOException), done.Log, StringComparison.Ordinal);
        Assert.Equal([A.Period("2026-05")], _job.Ran);

        // Asked for, it runs again.
        Assert.False(await runner.RunNowAsync(_job.Id, A.Period("2026-05"), None));
        Assert.Equal(2, _job.Ran.Count);
    }

    [StoreFact]
    public async Task Runners_at_the_same_time_run_each_period_once()
    {
        await using var stage = await JobStage.StartAsync(Database.Name, "2025-01-15", enterprises: 0);
        await using var other = await JobStage.StartAsync(Database.Name, "2025-01-15", enterprises: 0);
        await stage.RunnerOf(_job).BeginAsync(None);
        foreach (var one in new[] { stage, other }) one.Go(A.Noon("2026-01-02"));
        for (var round = 0; round < 5; round++)
            await Task.WhenAll(new[] { stage, other, stage }.Select(one => Task.Run(() => one.RunnerOf(_job).RunDueAsync(_job.Id, None))));
        Assert.Equal(A.Months("2025-01", 12), _job.Ran);
        Assert.Equal(["12|12"], await RowsAsync("select count(*), sum(attempts) from job_runs"));
    }

    [StoreFact]
    public async Task A_run_whose_process_died_is_run_again()
    {
        await using var stage = await JobStage.StartAsync(Database.Name, "2026-05-20", enterprises: 0);
        var runner = stage.RunnerOf(_job);
        await runner.BeginAsync(None);
        stage.Go(A.Noon("2026-06-02"));
        await stage.Runs.StartRunAsync(_job.Id, A.Period("2026-05"), stage.Clock.GetUtcNow(), None);
        Assert.False(await runner.RunDueAsync(_job.Id, None));
        Assert.Equal(["2"], await RowsAsync("select attempts from job_runs where state = 1"));
    }

    [StoreFact]
    public async Task Old_logs_are_archived_and_can_still_be_read_and_nothing_is_run_again()
    {
        await using var stage = await JobStage.StartAsync(Database.Name, "2024-05-20", enterprises: 0);
        var runner = stage.RunnerOf(_job);
        await runner.BeginAsync(None);
        stage.Go(A.Noon("2024-06-02"));
        await runner.RunDueAsync(_job.Id, None);
        var log = Assert.Single(await stage.Runs.ReadJobRunsAsync(_job.Id, None)).Log;
        Assert.Contains("counted", log, StringComparison.Ordinal);

        stage.Go(A.Noon("2026-06-02"));
        Assert.False(await stage.Runner.RunNowAsync("prune", A.Period("2026-05"), None));
        Assert.Equal("", Assert.Single(await stage.Runs.ReadJobRunsAsync(_job.Id, None)).Log);
        Assert.Equal(log, await stage.Runs.ReadArchivedLogAsync(_job.Id, A.Period("2024-05"), None));
        await runner.RunDueAsync(_job.Id, None);
        Assert.Single(_job.Ran, A.Period("2024-05"));
    }
}

public sealed class SqliteJobRunnerTests() : JobRunnerSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresJobRunnerTests() : JobRunnerSuite(Postgres);
