namespace Monitor.Web;

/// <summary>Serves the dashboard as Vite built it.</summary>
internal static class Dashboard
{
    private const string Page = "index.html";

    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseDashboard(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (context.Request.Path.StartsWithSegments("/api")) headers.CacheControl = "no-store";
            await next(context);
        });
        app.UseDefaultFiles();
        app.UseStaticFiles(Options());
    }

    /// <summary>Pages are routes of the client; a path of the API that is not known stays a 404.</summary>
    public static void MapDashboard(this WebApplication app)
    {
        app.MapFallbackToFile("{*path:regex(^(?!api/|hub/|health/|openapi/).*$)}", Page, Options()).AllowAnonymous();
    }

    private static StaticFileOptions Options() => new()
    {
        // What lies in assets carries a hash of its content in its name; everything else must be asked for again.
        OnPrepareResponse = response => response.Context.Response.Headers.CacheControl =
            response.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
    };
}
