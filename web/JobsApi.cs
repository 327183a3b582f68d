using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Jobs;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>The scheduled jobs: what they did, what waits, and running one now.</summary>
internal static class JobsApi
{
    private const int RunsShown = 12;
    private const int MostNotices = 500;

    public static void MapJobs(this IEndpointRouteBuilder app)
    {
        var jobs = app.MapGroup("/api/jobs");
        jobs.MapGet("/", List).Allow(Permission.ReadCity).WithSummary("The scheduled jobs with their last runs");
        jobs.MapGet("/{id}/runs", Runs).Allow(Permission.ReadCity).WithSummary("All runs of a job with their logs, the newest period first").ProducesProblem(StatusCodes.Status404NotFound);
        jobs.MapPost("/{id}/run", Run).Allow(Permission.Prepare).WithSummary("Run a job now")
            .WithDescription("Without a period: for all that is due and not done, or, when nothing is, for the newest period anew. The answer is 202; the job's runs tell how it goes.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        jobs.MapGet("/notices", Notices).Allow(Permission.ReadCity).WithSummary("What jobs told, the newest first").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Ok<List<JobView>>> List(
        JobBook book, JobRunner runner, IJobRunStore store, IServiceProvider services, Registry registry, TimeProvider time, CancellationToken cancellationToken)
    {
        var runs = (await store.ReadJobRunsAsync(null, cancellationToken)).ToLookup(run => run.Job);
        var (schedule, today) = (services.GetService<JobSchedule>(), Standing.DayOf(time.GetUtcNow(), registry.Reference.TimeZone));
        var views = new List<JobView>();
        foreach (var job in book.All)
        {
            var next = JobCalendar.Next(job, today);
            views.Add(new(job.Id, job.Name, job.Cron, schedule is null ? null : await schedule.NextAsync(job.Id, cancellationToken), next?.Period, next?.Day,
                await runner.WaitingAsync(job, cancellationToken), [.. runs[job.Id].Take(RunsShown).Select(run => View(run, ""))]));
        }

        return TypedResults.Ok(views);
    }

    private static async Task<Results<Ok<List<JobRunView>>, ProblemHttpResult>> Runs(string id, JobBook book, IJobRunStore store, CancellationToken cancellationToken)
    {
        if (book.Find(id) is null) return Unknown(id, book);
        var views = new List<JobRunView>();
        foreach (var run in await store.ReadJobRunsAsync(id, cancellationToken))
            views.Add(View(run, run.Log.Length > 0 ? run.Log : await store.ReadArchivedLogAsync(id, run.Period, cancellationToken) ?? ""));
        return TypedResults.Ok(views);
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> Run(
        string id, JobBook book, JobRunner runner, IServiceProvider services, Registry registry, TimeProvider time, CancellationToken cancellationToken, Period? period = null)
    {
        if (book.Find(id) is not { } job) return Unknown(id, book);
        if (services.GetService<JobSchedule>() is not { } schedule)
            return TypedResults.Problem("This process runs no jobs. Ask one that does, or set Monitor:Jobs:Enabled to true.", statusCode: StatusCodes.Status409Conflict);
        var today = Standing.DayOf(time.GetUtcNow(), registry.Reference.TimeZone);
        if (period is { } one)
        {
            if (job.DueOn(one) is not { } day) return Problems.Bad($"The job {id} knows no period {one}. January and February may be judged together: write 2026-01..02.");
            if (day > today) return Problems.Bad($"The job {id} is due for {one} on {day:yyyy-MM-dd}, and it is {today:yyyy-MM-dd}. Ask for a period that is due.");
        }
        else if ((await runner.WaitingAsync(job, cancellationToken)).Count == 0)
        {
            period = JobCalendar.Newest(job, today);
        }

        await schedule.RunNowAsync(id, period, cancellationToken);
        return TypedResults.Accepted($"/api/jobs/{id}/runs");
    }

    /// <param name="limit">1 to 500.</param>
    private static async Task<Results<Ok<List<NoticeView>>, ProblemHttpResult>> Notices(IJobRunStore store, CancellationToken cancellationToken, int limit = 100) => limit is < 1 or > MostNotices
        ? Problems.Bad($"limit is 1 to {MostNotices}, not {limit}.")
        : TypedResults.Ok((await store.ReadNoticesAsync(limit, cancellationToken)).Select(one => new NoticeView(one.Job, one.Period, one.Subject, one.Text, one.At)).ToList());

    private static JobRunView View(JobRun run, string log) =>
        new(run.Period, run.State, run.Started, run.Ended, (long?)run.Took?.TotalMilliseconds, run.Attempts, run.Outcome, log);

    private static ProblemHttpResult Unknown(string id, JobBook book) =>
        TypedResults.Problem($"There is no job '{id}'. Jobs are {string.Join(", ", book.All.Select(job => job.Id))}.", statusCode: StatusCodes.Status404NotFound);
}
