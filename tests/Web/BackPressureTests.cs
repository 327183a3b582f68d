using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Monitor.Tests.Web;

/// <summary>What happens to those who come when too much is under way.</summary>
public sealed class BackPressureTests : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private ITestDatabase _database = null!;
    private WebProcess _web = null!;

    public async Task InitializeAsync()
    {
        _database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(_database.Name);
        _web = await WebProcess.StartAsync(_database.Name, settings: ["--Monitor:Ingest:InFlightBytes=20000"]);
    }

    public async Task DisposeAsync()
    {
        await _web.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Beyond_the_limit_a_filing_is_pushed_back_and_taken_once_there_is_room()
    {
        var submission = Roster.Output("C040", Period.Month(2025, 5), 100);
        // A body that is announced and does not end holds its place.
        var body = new string(' ', 30_000) + "[]";
        var (slow, pushedBack) = await HoldAsync(body, submission);
        using var held = slow;
        Assert.Equal(TimeSpan.FromSeconds(1), pushedBack.Headers.RetryAfter?.Delta);
        Assert.Equal("application/problem+json", pushedBack.Content.Headers.ContentType?.MediaType);

        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(body[100..]));
        using var reader = new StreamReader(slow.GetStream());
        Assert.StartsWith("HTTP/1.1 200", await reader.ReadToEndAsync().WaitAsync(Limit));
        await UntilAsync(HttpStatusCode.OK, i => submission with { Key = $"after {i}" });
    }

    /// <summary>Begins to send a body, and files beside it until that is pushed back.</summary>
    private async Task<(TcpClient Slow, HttpResponseMessage PushedBack)> HoldAsync(string body, Submission submission)
    {
        using var limit = new CancellationTokenSource(Limit);
        for (var attempt = 0; ; attempt++)
        {
            var slow = new TcpClient();
            await slow.ConnectAsync(_web.Address.Host, _web.Address.Port, limit.Token);
            await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /api/submissions/batch HTTP/1.1\r\nHost: x\r\n{ServiceKey.Header}: {ServiceKey.Secret}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body[..100]}"), limit.Token);
            // Should it arrive while a filing is under way, it is the one that is pushed back: it has an answer then, and is sent again.
            for (var i = 0; slow.Available == 0; i++)
            {
                var response = await FileAsync(submission with { Key = $"{attempt}-{i}" }, limit.Token);
                if (response.StatusCode == HttpStatusCode.TooManyRequests) return (slow, response);
            }

            slow.Dispose();
        }
    }

    private Task<HttpResponseMessage> FileAsync(Submission submission, CancellationToken cancellationToken) =>
        _web.Http.PostAsync("/api/submissions", System.Net.Http.Json.JsonContent.Create(submission, options: MonitorJson.Options), cancellationToken);

    /// <summary>Files until an answer is as wanted: when exactly the server takes note of the other request is its business.</summary>
    private async Task<HttpResponseMessage> UntilAsync(HttpStatusCode wanted, Func<int, Submission> submission)
    {
        using var limit = new CancellationTokenSource(Limit);
        for (var i = 0; ; i++)
        {
            var response = await FileAsync(submission(i), limit.Token);
            if (response.StatusCode == wanted) return response;
        }
    }
}
