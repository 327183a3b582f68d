using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Web.Demo;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>The replay of sample history: how it stands, and its pace.</summary>
internal static class DemoApi
{
    private const double Fastest = 0.5;
    private const double Slowest = 3600;

    public static void MapDemo(this IEndpointRouteBuilder app)
    {
        var demo = app.MapGroup("/api/demo").ProducesProblem(StatusCodes.Status404NotFound);
        demo.MapGet("/", Get).Allow(Permission.Read).WithSummary("How the demonstration stands");
        demo.MapPut("/", Set).Allow(Permission.Prepare).WithSummary("Pause the demonstration or set its pace").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static Results<Ok<DemoStatus>, ProblemHttpResult> Get(DemoReplay replay) =>
        replay.Status is { } status ? TypedResults.Ok(status) : Problems.NotFound("This is no demonstration.");

    private static Results<Ok<DemoStatus>, ProblemHttpResult> Set(DemoSettings settings, DemoReplay replay)
    {
        if (replay.Status is null) return Problems.NotFound("This is no demonstration.");
        if (settings.SecondsPerMonth is not (>= Fastest and <= Slowest))
            return Problems.Bad($"secondsPerMonth is {Fastest} to {Slowest}.");
        replay.Set(settings.Running, settings.SecondsPerMonth);
        return TypedResults.Ok(replay.Status!);
    }
}
