using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Monitor.Web.Security;

/// <summary>How often somebody may ask, and how long an answer may take.</summary>
internal static class Limits
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(2);

    /// <summary>Bytes of a body where the endpoint says nothing else.</summary>
    private const long LargestBody = 4 * 1024 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var config = builder.Configuration.GetSection("Monitor:Limits").Get<LimitConfig>() ?? new();
        builder.WebHost.ConfigureKestrel(kestrel => (kestrel.Limits.MaxRequestBodySize, kestrel.AddServerHeader) = (LargestBody, false));
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = LongestAnswer, TimeoutStatusCode = StatusCodes.Status504GatewayTimeout });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = RejectAsync;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, config));
        });
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context, LimitConfig config)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        if (IsDoor(context.Request)) return RateLimitPartition.GetFixedWindowLimiter($"door {address}", _ => new() { PermitLimit = config.SignIns, Window = Minute });
        return context.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id ? PerSecond($"address {address}", config.PerAddress)
            : context.User.Identity!.AuthenticationType == ApiKeyHandler.SchemeName ? PerSecond($"key {id}", config.PerKey)
            : PerSecond($"person {id}", config.PerPerson);
    }

    /// <summary>Where passwords and tokens are tried.</summary>
    private static bool IsDoor(HttpRequest request) => request.Path.StartsWithSegments(OidcSignIn.Path) || (HttpMethods.IsPost(request.Method)
        && (request.Path.StartsWithSegments("/api/session") || request.Path.StartsWithSegments("/api/setup")));

    /// <summary>A page that opens asks for many things at once: two seconds' worth may come together.</summary>
    private static RateLimitPartition<string> PerSecond(string who, int requests) => RateLimitPartition.GetTokenBucketLimiter(who,
        _ => new() { TokenLimit = requests * 2, TokensPerPeriod = requests, ReplenishmentPeriod = Second });

    private static async ValueTask RejectAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : Second;
        context.HttpContext.Response.Headers.RetryAfter = $"{Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))}";
        await TypedResults.Problem("Ask again after the time that Retry-After tells.", statusCode: StatusCodes.Status429TooManyRequests, title: "Too many requests.").ExecuteAsync(context.HttpContext);
    }
}
