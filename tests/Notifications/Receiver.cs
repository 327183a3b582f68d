using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Monitor.Tests.Notifications;

/// <summary>A real HTTP server on loopback that keeps what it is sent and answers as it is told.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _lock = new();
    private readonly List<Received> _received = [];

    private Receiver(WebApplication app) => _app = app;

    /// <summary>What to answer to the nth request, the first being 1.</summary>
    public Func<int, Received, Task<(int Status, string Body, string? RetryAfter)>> Answer { get; set; } = (_, _) => Task.FromResult<(int, string, string?)>((200, """{"errcode":0,"code":0}""", null));

    public Uri Address { get; private set; } = null!;

    public IReadOnlyList<Received> Requests
    {
        get
        {
            lock (_lock) return [.. _received];
        }
    }

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver._app.Run(receiver.TakeAsync);
        await receiver._app.StartAsync();
        receiver.Address = new(receiver._app.Urls.Single());
        return receiver;
    }

    public Uri At(string path) => new(Address, path);

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var received = new Received(context.Request.Path, context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()),
            context.Request.Headers.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase), await reader.ReadToEndAsync());
        int no;
        lock (_lock)
        {
            _received.Add(received);
            no = _received.Count;
        }

        var (status, body, retryAfter) = await Answer(no, received);
        context.Response.StatusCode = status;
        if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter;
        await context.Response.WriteAsync(body);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }
}
