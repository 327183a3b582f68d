using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Monitor.Web;

/// <summary>Serves the dashboard as Vite built it, with its files as it compressed them.</summary>
internal static class Dashboard
{
    private const string Page = "index.html";
    private const string Assets = "/assets";

    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>What lies beside a file, the smaller first.</summary>
    private static readonly (string Encoding, string Suffix)[] Encodings = [("br", ".br"), ("gzip", ".gz")];

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
        var files = app.Environment.WebRootFileProvider;
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(Assets) && SuffixFor(context.Request) is { } suffix && files.GetFileInfo(context.Request.Path + suffix).Exists) context.Request.Path += suffix;
            return next(context);
        });
        app.UseStaticFiles(Options());
    }

    private static string? SuffixFor(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Encodings.FirstOrDefault(one => accepted.Any(given => given.Value == one.Encoding && given.Quality is not 0)).Suffix;
    }

    /// <summary>Pages are routes of the client; a path of the API that is not known stays a 404.</summary>
    public static void MapDashboard(this WebApplication app)
    {
        app.MapFallbackToFile("{*path:regex(^(?!api/|hub/|health/|openapi/).*$)}", Page, Options()).AllowAnonymous();
    }

    private static StaticFileOptions Options() => new()
    {
        ContentTypeProvider = new CompressedTypes(),
        OnPrepareResponse = response =>
        {
            var headers = response.Context.Response.Headers;
            // What lies in assets carries a hash of its content in its name; everything else must be asked for again.
            var asset = response.Context.Request.Path.StartsWithSegments(Assets);
            headers.CacheControl = asset ? "public, max-age=31536000, immutable" : "no-cache";
            if (!asset) return;
            headers.Vary = HeaderNames.AcceptEncoding;
            if (Encodings.FirstOrDefault(one => response.File.Name.EndsWith(one.Suffix, StringComparison.Ordinal)).Encoding is { } encoding) headers.ContentEncoding = encoding;
        },
    };

    /// <summary>A compressed file is of the type that it has when it is unpacked.</summary>
    private sealed class CompressedTypes : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _known = new();

        public bool TryGetContentType(string subpath, out string contentType)
        {
            var suffix = Encodings.FirstOrDefault(one => subpath.EndsWith(one.Suffix, StringComparison.Ordinal)).Suffix;
            return _known.TryGetContentType(suffix is null ? subpath : subpath[..^suffix.Length], out contentType!);
        }
    }
}
