using System.Globalization;
using Monitor.Calendar;

namespace Monitor.Tests.Jobs;

/// <summary>The year 2026, day by day, with its holidays. Production forms are due on the 10th, financial ones, without a January, on the 18th.</summary>
public sealed class YearOfJobsTests() : DatabaseSuite(Sqlite)
{
    /// <summary>Reminder three workdays ahead, and the first workday after the due day, counted by hand in the notices of the State Council.</summary>
    private static readonly string[] Production =
    [
        "2025-12 01-07 01-13", "2026-01 02-05 02-11", "2026-02 03-05 03-11", "2026-03 04-07 04-13", "2026-04 05-07 05-12", "2026-05 06-05 06-11",
        "2026-06 07-07 07-13", "2026-07 08-05 08-11", "2026-08 09-07 09-11", "2026-09 09-30 10-12", "2026-10 11-05 11-11", "2026-11 12-07 12-11",
    ];

    /// <summary>20 September 2026 is a Sunday that is worked, 19 June a holiday.</summary>
    private static readonly string[] Financial =
    [
        "2025-12 01-14 01-20", "2026-01..02 03-13 03-19", "2026-03 04-15 04-21", "2026-04 05-13 05-19", "2026-05 06-15 06-22",
        "2026-06 07-15 07-21", "2026-07 08-13 08-19", "2026-08 09-15 09-20", "2026-09 10-14 10-20", "2026-10 11-13 11-19", "2026-11 12-15 12-21",
    ];

    [Fact]
    public async Task Every_job_runs_on_its_day_for_each_period_of_the_year_and_once()
    {
        await using var stage = await JobStage.StartAsync(Database.Name, "2026-01-01", enterprises: 3);
        await stage.Runner.BeginAsync(CancellationToken.None);
        for (var day = A.Day("2026-01-01"); day <= A.Day("2026-12-31"); day = day.AddDays(1))
        {
            stage.Go(A.Noon($"{day:yyyy-MM-dd}"));
            if (day == A.Day("2026-06-03")) await stage.FileAsync("F1", A.Filing("2026-05", A.Reading("output", 100), A.Reading("sales", 90)));
            foreach (var job in stage.Book.All) Assert.False(await stage.Runner.RunDueAsync(job.Id, CancellationToken.None));
        }

        var runs = await stage.Runs.ReadJobRunsAsync(null, CancellationToken.None);
        Assert.All(runs, run => Assert.Equal((JobRunState.Done, 1), (run.State, run.Attempts)));
        var days = runs.GroupBy(run => run.Job).ToDictionary(own => own.Key, own => own.OrderBy(run => run.Period)
            .Select(run => $"{run.Period} {Standing.DayOf(run.Started, TestSeeds.Reference.TimeZone).ToString("MM-dd", CultureInfo.InvariantCulture)}").ToList());
        Assert.Equal(stage.Book.All.Select(job => job.Id).Order(), days.Keys.Order());
        Assert.Equal(Production.Select(row => row[..^6]), days["remind-production"]);
        Assert.Equal(Production.Select(row => $"{row[..^12]} {row[^5..]}"), days["mark-late-production"]);
        Assert.Equal(Financial.Select(row => row[..^6]), days["remind-financial"]);
        Assert.Equal(Financial.Select(row => $"{row[..^12]} {row[^5..]}"), days["mark-late-financial"]);
        // The month is over when its last form is: year and quarter ends among them.
        foreach (var job in new[] { "close-month", "prejudge", "write-report" }) Assert.Equal(days["mark-late-financial"], days[job]);
        Assert.Equal(A.Months("2025-12", 12).Select(month => $"{month} {month.LastDay.AddDays(1):MM-dd}"), days["prune"]);
        Assert.Equal(days["prune"].Concat(["2026-01..02 03-01"]).Order(StringComparer.Ordinal), days["open-period"].Order(StringComparer.Ordinal));

        // Three firms and twelve months; one of them had filed one in time. No county firm files the financial form.
        Assert.Equal(["close-month|11", "mark-late-production|35", "open-period|23", "remind-production|35", "write-report|33"],
            await RowsAsync("select job, count(*) from notices group by job order by job"));
        // The city and two areas, each month once; January-February is one.
        Assert.Equal(["33|1"], await RowsAsync("select count(*), max(version) from reports"));
    }

    [Fact]
    public async Task Down_for_half_a_year_it_catches_up_with_each_month_and_reminds_nobody_of_what_is_past()
    {
        await using var stage = await JobStage.StartAsync(Database.Name, "2026-01-01", enterprises: 2);
        await stage.Runner.BeginAsync(CancellationToken.None);
        stage.Go(A.Noon("2026-07-01"));
        for (var round = 0; round < 2; round++)
        {
            foreach (var job in stage.Book.All) Assert.False(await stage.Runner.RunDueAsync(job.Id, CancellationToken.None));
        }

        // Due by then: December to May, with January and February as one; on 1 July June is opened: seven production forms and six financial ones.
        Assert.Equal(["close-month|5", "mark-late-production|12", "open-period|13", "write-report|15"], await RowsAsync("select job, count(*) from notices group by job order by job"));
        Assert.Equal(["5|5"], await RowsAsync("select count(*), sum(attempts) from job_runs where job = 'write-report'"));
    }
}
