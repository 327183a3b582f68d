using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Who is on the roster, and edits of it with their history.</summary>
internal static class RosterApi
{
    private const int LargestFile = 4 << 20;

    /// <summary>Of a file; how many there are is told with them.</summary>
    private const int MostProblems = 1000;

    public static void MapRoster(this IEndpointRouteBuilder app)
    {
        var roster = app.MapGroup("/api/roster").Allow(Permission.Administer);
        roster.MapGet("/", List).WithSummary("The roster by code, those included that have left it");
        roster.MapGet("/{code}", Get).WithSummary("A line of the roster with its history").ProducesProblem(StatusCodes.Status404NotFound);
        roster.MapPost("/", Add).WithSummary("Put an enterprise on the roster").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        roster.MapPost("/file", AddFile).WithSummary("Put the enterprises of a CSV or xlsx file on the roster")
            .WithDescription("The body is the file, or a form with the file in the part 'file'. Columns: code, name, tier, area, industry, chains, sample, validFrom, validTo. Every line is checked before "
                + "anything is stored; with one bad line the answer names all of them and nothing is stored. Enterprises that are there stay as they are.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestFile)).Accepts<Stream>(ImportsApi.Csv, ImportsApi.Xlsx, ImportsApi.Form).DisableAntiforgery()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        roster.MapPut("/{code}", Edit).WithSummary("Edit a line of the roster, or give it a last day")
            .WithDescription("Every edit is a new version; 'after' is the version that was read. Once figures are filed the line stays where it belongs: its area, industry, chains and tier cannot be changed.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    /// <param name="q">A part of the code or the name.</param>
    /// <param name="after">What the page before gave as next.</param>
    private static Ok<Page<RosterEntry>> List(RosterDesk desk, string? q = null, string? area = null, string? after = null) => TypedResults.Ok(desk.List(q, area, after));

    private static async Task<Results<Ok<RosterStanding>, ProblemHttpResult>> Get(string code, RosterDesk desk, CancellationToken cancellationToken) =>
        await desk.FindAsync(code, cancellationToken) is { } standing ? TypedResults.Ok(standing) : Unknown(code);

    private static Task<Results<Ok<RosterStanding>, ProblemHttpResult>> Add(RosterEdit line, HttpContext context, AccessScope scope, RosterDesk desk, CancellationToken cancellationToken) =>
        AnswerAsync<RosterStanding>(context, async () => TypedResults.Ok(await desk.AddAsync(line.Entry, line.Why, scope.By(), cancellationToken)));

    private static async Task<Results<Ok<RosterAddition>, ProblemHttpResult>> AddFile(string why, HttpContext context, AccessScope scope, RosterDesk desk, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await ImportsApi.SpoolAsync(context.Request, content, cancellationToken);
        return await AnswerAsync<RosterAddition>(context, async () => TypedResults.Ok(await desk.AddAsync(content, why, scope.By(), cancellationToken)));
    }

    private static Task<Results<Ok<RosterStanding>, ProblemHttpResult>> Edit(
        string code, RosterEdit edit, HttpContext context, AccessScope scope, RosterDesk desk, CancellationToken cancellationToken) =>
        AnswerAsync<RosterStanding>(context, async () => await desk.EditAsync(code, edit, scope.By(), cancellationToken) is { } standing ? TypedResults.Ok(standing) : Unknown(code));

    private static async Task<Results<Ok<T>, ProblemHttpResult>> AnswerAsync<T>(HttpContext context, Func<Task<Results<Ok<T>, ProblemHttpResult>>> act)
    {
        try
        {
            return await act();
        }
        catch (RosterException refusal)
        {
            return Problems.Refused(context, refusal.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest, "The roster was not changed.",
                [.. refusal.Problems.Take(MostProblems)], refusal.Problems.Count);
        }
    }

    private static ProblemHttpResult Unknown(string code) => Problems.NotFound($"There is no enterprise '{code}' on the roster.");
}
