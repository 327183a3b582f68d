using System.Globalization;
using Dapper;
using Monitor.Calendar;
using Monitor.Storage;
using Monitor.Tests.Faults;
using Monitor.Tests.Web;

namespace Monitor.Tests.Jobs;

/// <summary>Real processes on one PostgreSQL: killed in the middle of every job, and two at once.</summary>
[NeedsPostgres]
[Collection(nameof(Processes))]
public sealed class JobFaultTests() : DatabaseSuite(Postgres)
{
    private const int Firms = 4;
    private static readonly string[] EveryJobAtOnce = ["--Monitor:Jobs:AtOnce=10"];
    private readonly TempFolder _seeds = new();

    /// <summary>A table that each job writes to: held by the test, it keeps the job in the middle of its work.</summary>
    private static readonly Dictionary<string, string> Writes = new()
    {
        ["open-period"] = "notices",
        ["remind-production"] = "notices",
        ["mark-late-production"] = "notices",
        ["close-month"] = "notices",
        ["prejudge"] = "prejudgement_runs",
        ["write-report"] = "reports",
        ["prune"] = "job_archives",
    };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        TestSeeds.WriteTo(_seeds);
        // Last month's form is due tomorrow or on the next workday, so that a reminder is in time whatever the day of the test.
        _seeds.Write("forms.yaml", $"- {{ code: production, name: {{ zh: 生产月报, en: Production form }}, dueDay: {Math.Min(31, Today.Day + 1)}, indicators: [output, sales], required: [output, sales] }}\n");
        await Store.AddEnterprisesAsync([.. Enumerable.Range(1, Firms).Select(no => A.Profile($"F{no}"))], CancellationToken.None);
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _seeds.Dispose();
    }

    private static DateOnly Today => Standing.DayOf(TimeProvider.System.GetUtcNow(), TestSeeds.Reference.TimeZone);

    [StoreFact]
    public async Task Killed_in_the_middle_of_every_job_and_started_again_each_completes_exactly_once()
    {
        var last = Today.AddDays(-Today.Day);
        await OldRunAsync();
        await using (var held = await Database.ConnectAsync())
        {
            await using var transaction = await held.BeginTransactionAsync();
            await held.ExecuteAsync($"lock table {string.Join(", ", Writes.Values.Distinct())} in exclusive mode", transaction: transaction);
            await using var web = await StartAsync();
            foreach (var job in Writes.Keys)
            {
                var period = job == "remind-production" ? $"{last:yyyy-MM}" : "2025-09";
                using var answer = await web.Http.PostAsync($"/api/jobs/{job}/run?period={period}", null);
                Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
            }

            await UntilAsync($"select count(*) = {Writes.Count} from job_runs where state = 0 and job <> 'old'");
            await web.KillAsync();
        }

        await using var again = await StartAsync();
        await UntilAsync($"select count(*) = {Writes.Count} from job_runs where state = 1 and job <> 'old'");
        // The cluster has nothing left to recover.
        await UntilAsync("select count(*) = 0 from qrtz_fired_triggers");
        Assert.Equal(Writes.Keys.Order(StringComparer.Ordinal).Select(job => $"{job}|1|2"),
            (await RowsAsync("select job, count(*), max(attempts) from job_runs where job <> 'old' group by job")).Order(StringComparer.Ordinal));
        Assert.Equal(["close-month|1", $"mark-late-production|{Firms}", "open-period|1", $"remind-production|{Firms}", "write-report|3"],
            (await RowsAsync("select job, count(*) from notices group by job")).Order(StringComparer.Ordinal));
        Assert.Equal(["3|1"], await RowsAsync("select count(*), max(version) from reports"));
        Assert.Equal(["1"], await RowsAsync("select count(*) from prejudgement_runs"));
        Assert.Equal(["old"], await RowsAsync("select job from job_archives"));
    }

    [StoreFact]
    public async Task Two_processes_on_one_database_run_each_job_of_each_period_once()
    {
        await using (var connection = await Database.ConnectAsync())
            await connection.ExecuteAsync("insert into job_start (id, day) values (1, @day)", new { day = Today.AddMonths(-6).DayNumber });
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 2).SelectMany(_ => new[] { one, two }).SelectMany(web => Writes.Keys.Select(job => web.Http.PostAsync($"/api/jobs/{job}/run", null))));
        await UntilAsync("select count(distinct job) = 7 from job_runs");
        IReadOnlyList<JobView> jobs;
        do
        {
            await Wait.ForAsync(200);
            jobs = await two.GetAsync<IReadOnlyList<JobView>>("/api/jobs");
        }
        while (jobs.Any(job => job.Waiting.Count > 0));

        Assert.Equal(["1"], await RowsAsync("select distinct version from reports"));
        // With nothing left to do a run that somebody asked for is made anew, for one period; all others are as the first attempt left them.
        var anew = await RowsAsync("select job, count(*) from job_runs where attempts > 1 group by job having count(*) > 1");
        Assert.Empty(anew);
        var months = int.Parse(Assert.Single(await RowsAsync("select count(*) from job_runs where job = 'mark-late-production'")), CultureInfo.InvariantCulture);
        Assert.Equal([$"{Firms * months}"], await RowsAsync("select count(*) from notices where job = 'mark-late-production'"));
        Assert.Equal([$"{3 * (await CountAsync("write-report"))}"], await RowsAsync("select count(*) from reports"));
    }

    private Task<WebProcess> StartAsync() => WebProcess.StartAsync(Database.Name, seeds: _seeds.Path, settings: EveryJobAtOnce);

    private async Task<int> CountAsync(string job) => int.Parse(Assert.Single(await RowsAsync($"select count(*) from job_runs where job = '{job}'")), CultureInfo.InvariantCulture);

    /// <summary>Something for the prune to archive.</summary>
    private async Task OldRunAsync()
    {
        var runs = (IJobRunStore)Store;
        var at = A.Noon("2020-01-01");
        var run = await runs.StartRunAsync("old", A.Period("2019-12"), at, CancellationToken.None);
        await runs.EndRunAsync(run with { State = JobRunState.Done, Ended = at, Took = TimeSpan.Zero, Log = "long ago\n" }, CancellationToken.None);
    }

    private async Task UntilAsync(string condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using var connection = await Database.ConnectAsync();
        while (!await connection.ExecuteScalarAsync<bool>(condition))
        {
            if (limit.IsCancellationRequested) Assert.Fail($"Not reached: {condition}. Runs: {string.Join("; ", await RowsAsync("select job, period, state, attempts, outcome_en from job_runs"))}");
            await Wait.ForAsync(50);
        }
    }
}
