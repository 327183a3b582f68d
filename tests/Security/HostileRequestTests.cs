using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Monitor.Tests.Web;
using Xunit.Abstractions;

namespace Monitor.Tests.Security;

/// <summary>Somebody with a key means harm: every request is answered as its sender's mistake, and the process stays as it was.</summary>
public sealed class HostileRequestTests(SqliteWeb fixture, ITestOutputHelper output) : IClassFixture<SqliteWeb>
{
    private const int Requests = 10_000;
    private const int AtOnce = 8;
    private const long MostMemory = 1_200_000_000;

    /// <summary><c>MONITOR_HOSTILE_SEED=7 dotnet test tests --filter Hostile</c> tries others.</summary>
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("MONITOR_HOSTILE_SEED"), out var seed) ? seed : 1;

    [Fact]
    public async Task Ten_thousand_hostile_requests_are_answered_without_a_failure_of_the_server()
    {
        var endpoints = Probes.All.Keys.ToList();
        var failures = new List<string>();
        var statuses = new Dictionary<int, int>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (no, token) =>
        {
            using var request = new HostileRequests((Seed * Requests) + no).Next(endpoints[no % endpoints.Count]);
            using var answer = await fixture.Web.Http.SendAsync(request, token);
            var content = await answer.Content.ReadAsStringAsync(token);
            lock (statuses) statuses[(int)answer.StatusCode] = statuses.GetValueOrDefault((int)answer.StatusCode) + 1;
            if ((int)answer.StatusCode >= 500 || content.Contains("   at ", StringComparison.Ordinal))
            {
                lock (failures) failures.Add($"{no}: {(int)answer.StatusCode} {content[..Math.Min(400, content.Length)]} to {request.Method} {request.RequestUri} {request.Content?.Headers.ContentType}");
            }
        });
        using var process = Process.GetProcessById(fixture.Web.Id);
        output.WriteLine($"{string.Join(", ", statuses.OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value}"))}; peak memory {process.PeakWorkingSet64 >> 20} MB");
        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(30)));
        Assert.Equal(Requests, statuses.Values.Sum());
        Assert.InRange(statuses.Where(one => one.Key >= 400).Sum(one => one.Value), Requests / 2, Requests);
        Assert.True(process.PeakWorkingSet64 < MostMemory, $"{process.PeakWorkingSet64 >> 20} MB");
        using var ready = await fixture.Web.Http.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }

    [Fact]
    public async Task A_workbook_that_inflates_to_a_gigabyte_is_refused_in_bounded_memory()
    {
        using var bomb = new ByteArrayContent(HostileRequests.ZipBomb());
        bomb.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using var answer = await fixture.Web.Http.PostAsync("/api/imports", bomb);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var process = Process.GetProcessById(fixture.Web.Id);
        Assert.True(process.PeakWorkingSet64 < MostMemory, $"{process.PeakWorkingSet64 >> 20} MB");
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET /api/enterprises HTTP/1.1\r\nHost: a\r\nX-Api-Key: a\r\n b\r\n\r\n")]
    [InlineData("POST /api/submissions HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello")]
    [InlineData("POST /api/submissions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzz\r\nhello\r\n0\r\n\r\n")]
    [InlineData("POST /api/submissions HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002\u0000hello\r\n\r\n")]
    public async Task What_is_no_request_is_refused(string raw)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var client = new TcpClient();
        await client.ConnectAsync(fixture.Web.Address.Host, fixture.Web.Address.Port, patience.Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(raw), patience.Token);
        client.Client.Shutdown(SocketShutdown.Send);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(patience.Token);
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal), answer);
    }
}
