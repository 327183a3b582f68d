using Microsoft.AspNetCore.Http.HttpResults;

namespace Monitor.Web.Security;

/// <summary>
/// Takes commands under a cookie from this service's own pages alone: those of other sites can send a form, but no header of their own.
/// The cookie does not travel with them either (SameSite=Strict); both must fail before anything happens.
/// </summary>
internal static class OwnPages
{
    private const string Header = "X-Monitor-Request";

    public static void UseOwnPages(this WebApplication app) => app.Use((context, next) =>
        context.User.Identity?.AuthenticationType != PersonCookie.Scheme || IsHarmless(context.Request) || context.Request.Headers.ContainsKey(Header)
            ? next(context)
            : Refusal.ExecuteAsync(context));

    private static ProblemHttpResult Refusal => TypedResults.Problem($"A command of a person carries the header {Header}; machines use a key.", statusCode: StatusCodes.Status400BadRequest, title: "This may come from another site's page.");

    /// <summary>What reads; and the hub, whose negotiation changes nothing.</summary>
    private static bool IsHarmless(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || request.Path.StartsWithSegments("/hub");
}
