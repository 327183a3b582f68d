using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Reference;
using Monitor.Rules;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Rules and mutes, with all their versions.</summary>
internal static class RulesApi
{
    public static void MapRules(this IEndpointRouteBuilder app)
    {
        var rules = app.MapGroup("/api/rules").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        rules.MapGet("/", List).Allow(Permission.ReadBulletin).WithSummary("Every version of every rule");
        rules.MapPost("/", Save).Allow(Permission.Configure).WithSummary("Add a version of a rule, as a draft or in force");
        rules.MapPost("/{id}/retire", Retire).Allow(Permission.Configure).WithSummary("Take a rule out of force; its open episodes end by a recorded step");
        var mutes = app.MapGroup("/api/mutes").ProducesProblem(StatusCodes.Status400BadRequest);
        mutes.MapGet("/", ListMutes).Allow(Permission.ReadCity).WithSummary("Every version of every mute");
        mutes.MapPost("/", SaveMute).Allow(Permission.Prepare).WithSummary("Add a mute or a new version of one");
    }

    private static async Task<Ok<List<RuleVersionView>>> List(IRuleStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadDocumentsAsync(DocumentKind.Rule, cancellationToken)).Select(RuleVersionView.Of).ToList());

    /// <param name="state">draft or enabled.</param>
    /// <param name="after">The newest version that the editor saw, 0 for a new rule: what somebody else has added since is not overwritten unseen.</param>
    private static async Task<Results<Ok<RuleVersionView>, ProblemHttpResult>> Save(
        RuleDocument document, AccessScope scope, RuleLife life, CancellationToken cancellationToken, Named<RuleState>? state = null, int? after = null, string by = "")
    {
        if (state?.Value == RuleState.Retired) return Problems.Bad("Retire a rule at its own address.");
        try
        {
            return TypedResults.Ok(RuleVersionView.Of(await life.SaveAsync(document, state?.Value ?? RuleState.Draft, scope.By(by), cancellationToken, after)));
        }
        catch (SeedException fault)
        {
            return Problems.Refused(fault, "The rule was refused; nothing was stored.");
        }
    }

    private static async Task<Results<Ok<RuleVersionView>, ProblemHttpResult>> Retire(string id, AccessScope scope, RuleLife life, CancellationToken cancellationToken, string by = "") =>
        await life.RetireAsync(id, scope.By(by), cancellationToken) is { } retired ? TypedResults.Ok(RuleVersionView.Of(retired)) : Problems.NotFound($"There is no rule '{id}'.");

    private static async Task<Ok<List<MuteVersionView>>> ListMutes(IRuleStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadDocumentsAsync(DocumentKind.Mute, cancellationToken)).Select(MuteVersionView.Of).ToList());

    private static async Task<Results<Ok<MuteVersionView>, ProblemHttpResult>> SaveMute(MuteDocument document, AccessScope scope, RuleLife life, CancellationToken cancellationToken, string by = "")
    {
        try
        {
            return TypedResults.Ok(MuteVersionView.Of(await life.SaveAsync(document, scope.By(by), cancellationToken)));
        }
        catch (SeedException fault)
        {
            return Problems.Refused(fault, "The mute was refused; nothing was stored.");
        }
    }
}
