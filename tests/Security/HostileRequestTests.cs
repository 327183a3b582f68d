using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Monitor.Tests.Web;

namespace Monitor.Tests.Security;

/// <summary>Somebody with a key means harm: every request is answered as its sender's mistake, and the process stays as it was.</summary>
public sealed class HostileRequestTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    internal const long MostMemory = 1_200_000_000;

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
