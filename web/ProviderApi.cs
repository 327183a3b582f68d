using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Signing in by the identity provider.</summary>
internal static class ProviderApi
{
    public static void MapProvider(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/session/provider", Begin).AllowAnonymous().WithSummary("Go to the identity provider to sign in").WithDescription("For a browser, which is led there and back.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<ChallengeHttpResult, RedirectHttpResult, ProblemHttpResult>> Begin(HttpContext context, Provider provider, CancellationToken cancellationToken)
    {
        if (provider.Name is null) return Problems.NotFound("No identity provider is configured.");
        if (PersonCookie.IsExposed(context.Request)) return Problems.Bad("A session does not cross a network in the clear: use HTTPS.");
        return await provider.FindAsync(cancellationToken) is null
            ? TypedResults.Redirect(Provider.Refusal(ProviderFault.ProviderAway))
            : TypedResults.Challenge(new() { RedirectUri = "/" }, [Provider.Scheme]);
    }
}
