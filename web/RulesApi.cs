using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Reference;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Web;

/// <summary>Rules and mutes, with all their versions.</summary>
internal static class RulesApi
{
    public static void MapRules(this IEndpointRouteBuilder app)
    {
        var rules = app.MapGroup("/api/rules").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        rules.MapGet("/", List).WithSummary("Every version of every rule");
        rules.MapPost("/", Save).WithSummary("Add a version of a rule, as a draft or in force");
        rules.MapPost("/{id}/retire", Retire).WithSummary("Take a rule out of force; its open episodes end by a recorded step");
        var mutes = app.MapGroup("/api/mutes").ProducesProblem(StatusCodes.Status400BadRequest);
        mutes.MapGet("/", ListMutes).WithSummary("Every version of every mute");
        mutes.MapPost("/", SaveMute).WithSummary("Add a mute or a new version of one");
    }

    private static async Task<Ok<List<RuleVersionView>>> List(IRuleStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadDocumentsAsync(DocumentKind.Rule, cancellationToken)).Select(RuleVersionView.Of).ToList());

    /// <param name="state">draft or enabled.</param>
    private static async Task<Results<Ok<RuleVersionView>, ProblemHttpResult>> Save(
        RuleDocument document, RuleLife life, CancellationToken cancellationToken, Named<RuleState>? state = null, string by = "")
    {
        if (state?.Value == RuleState.Retired) return Problems.Bad("Retire a rule at its own address.");
        try
        {
            return TypedResults.Ok(RuleVersionView.Of(await life.SaveAsync(document, state?.Value ?? RuleState.Draft, by, cancellationToken)));
        }
        catch (SeedException fault)
        {
            return TypedResults.Problem(fault.Message, statusCode: StatusCodes.Status400BadRequest, title: "The rule was refused; nothing was stored.");
        }
    }

    private static async Task<Results<Ok<RuleVersionView>, ProblemHttpResult>> Retire(string id, RuleLife life, CancellationToken cancellationToken, string by = "") =>
        await life.RetireAsync(id, by, cancellationToken) is { } retired ? TypedResults.Ok(RuleVersionView.Of(retired)) : Problems.NotFound($"There is no rule '{id}'.");

    private static async Task<Ok<List<MuteVersionView>>> ListMutes(IRuleStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadDocumentsAsync(DocumentKind.Mute, cancellationToken)).Select(MuteVersionView.Of).ToList());

    private static async Task<Results<Ok<MuteVersionView>, ProblemHttpResult>> SaveMute(MuteDocument document, RuleLife life, CancellationToken cancellationToken, string by = "")
    {
        try
        {
            return TypedResults.Ok(MuteVersionView.Of(await life.SaveAsync(document, by, cancellationToken)));
        }
        catch (SeedException fault)
        {
            return TypedResults.Problem(fault.Message, statusCode: StatusCodes.Status400BadRequest, title: "The mute was refused; nothing was stored.");
        }
    }
}
