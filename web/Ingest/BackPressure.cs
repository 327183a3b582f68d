using Microsoft.AspNetCore.Http.Features;

namespace Monitor.Web.Ingest;

/// <summary>Answers 429 with Retry-After before a body is read, when too much is under way already.</summary>
internal static class BackPressure
{
    /// <summary>Seconds: about what a full queue takes to empty.</summary>
    private const string RetryAfter = "1";

    public static void UseBackPressure(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<IngestGate>();
        app.Use((context, next) => context.GetEndpoint()?.Metadata.GetMetadata<IngestLimit>() is { } limit ? TakeAsync(context, next, gate, limit) : next(context));
    }

    private static async Task TakeAsync(HttpContext context, RequestDelegate next, IngestGate gate, IngestLimit limit)
    {
        // One that does not tell its length may become as large as is allowed; one that tells too much is refused by the endpoint.
        var bytes = Math.Min(context.Request.ContentLength ?? limit.LargestBody, limit.LargestBody);
        if (!gate.TryEnter(bytes))
        {
            // Kestrel must not read on for the sake of the connection what is not wanted now.
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = limit.LargestBody;
            context.Response.Headers.RetryAfter = RetryAfter;
            await TypedResults.Problem("More is being filed than can be taken in. Send the same request again after a moment.",
                statusCode: StatusCodes.Status429TooManyRequests, title: "Too much at once; nothing was stored.").ExecuteAsync(context);
            return;
        }

        try
        {
            await next(context);
        }
        finally
        {
            gate.Leave(bytes);
        }
    }
}
