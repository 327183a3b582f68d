using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>The lists a page needs to name things.</summary>
internal static class ReferenceApi
{
    public static void MapReference(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/reference", Get).Allow(Permission.Read).WithSummary("Areas, industries, chains and indicators");

    private static Ok<ReferenceView> Get(Registry registry) => TypedResults.Ok(registry.Reference.ToView());
}
