using System.Net;

namespace Monitor.Tests.Web;

public sealed class DashboardFilesTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task Scripts_come_compressed_as_the_browser_takes_them_and_for_good(string accepts, string? encoding)
    {
        using var plain = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = fixture.Web.Address };
        var page = await plain.GetStringAsync(new Uri("/", UriKind.Relative));
        var start = page.IndexOf("/assets/", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page[start..page.IndexOf('"', start)], UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd(accepts);
        using var answer = await plain.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(encoding is null ? [] : [encoding], answer.Content.Headers.ContentEncoding);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }
}
