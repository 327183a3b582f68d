namespace Monitor.Web;

/// <summary>Serves the dashboard as Vite built it.</summary>
internal static class Dashboard
{
    private const string Page = "index.html";

    public static void UseDashboard(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            await next(context);
        });
        app.UseDefaultFiles();
        app.UseStaticFiles(Options());
    }

    /// <summary>Pages are routes of the client; a path of the API that is not known stays a 404.</summary>
    public static void MapDashboard(this WebApplication app)
    {
        app.MapFallbackToFile("{*path:regex(^(?!api/|hub/|health/|openapi/).*$)}", Page, Options());
    }

    private static StaticFileOptions Options() => new()
    {
        // Built files carry a hash of their content in their names; the page that names them must always be asked for.
        OnPrepareResponse = response => response.Context.Response.Headers.CacheControl =
            response.File.Name == Page ? "no-cache" : "public, max-age=31536000, immutable",
    };
}
