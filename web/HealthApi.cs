using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Monitor.Web;

/// <summary>Live: the process answers. Ready: it can do its work.</summary>
internal static class HealthApi
{
    public const string Ready = "ready";

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
