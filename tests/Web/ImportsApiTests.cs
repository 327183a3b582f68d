using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Monitor.Tests.Web;

public sealed class ImportsApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private const string Header = "enterprise,period,indicator,value,unit\n";

    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task A_good_file_is_stored_and_the_same_file_again_stores_nothing()
    {
        var file = Header + "C020,2025-03,gross_output,\"1,234.5\",千元\nC020,2025-04,gross_output,2,万元\n";
        var first = await ImportAsync(file);
        var again = await ImportAsync(file);
        Assert.Equal((ImportState.Done, 2, 0), (first.State, first.Applied, first.Replayed));
        Assert.Equal((ImportState.Done, 2, 2), (again.State, again.Applied, again.Replayed));
        var series = await Web.GetAsync<SeriesView>("/api/enterprises/C020/series/gross_output");
        Assert.Equal([1234.5, 20], series.Points.Select(point => point.Value!.Value));
    }

    [Fact]
    public async Task One_bad_line_refuses_the_file_and_every_bad_line_is_named()
    {
        var (status, problem) = await PostAsync(Header
            + "C021,2025-03,gross_output,1,千元\nC021,2025-04,gross_output,abc,千元\nNOBODY,2025-04,gross_output,1,千元\nC021,2025-05,gross_output,1,美元\nC021,2025-06,gro");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        var places = problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("where").GetString()!).Order().ToList();
        Assert.Equal(["line 3, column value", "line 4, column enterprise", "line 5, column unit", "line 6"], places);
        Assert.Empty(await Web.GetAsync<List<ReadingVersionView>>("/api/enterprises/C021/readings/gross_output"));
    }

    [Theory]
    [InlineData("", "file.empty")]
    [InlineData("a,b,c\n1,2,3\n", "column.missing")]
    [InlineData(Header + "C022,\"2025-03,gross_output,1,千元\n", "file.broken")]
    [InlineData("PK\u0003\u0004 cut short", "file.broken")]
    public async Task A_file_that_is_no_table_is_refused(string file, string code)
    {
        var (status, problem) = await PostAsync(file);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(problem.GetProperty("errors").EnumerateArray(), error => error.GetProperty("code").GetString() == code);
    }

    [Fact]
    public async Task A_body_of_a_gigabyte_is_refused_before_it_is_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/imports") { Content = new EndlessContent(1L << 30) };
        request.Headers.ExpectContinue = true;
        var response = await Web.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_mapping_that_is_not_there_and_a_content_type_that_is_no_table_are_told()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.PostAsync("/api/imports?mapping=nothing", Csv(Header))).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Web.Http.PostAsync("/api/imports", JsonContent.Create(1))).StatusCode);
    }

    private static StringContent Csv(string text) => new(text, Encoding.UTF8, "text/csv");

    private async Task<ImportStatus> ImportAsync(string file)
    {
        var accepted = await Web.Http.PostAsync("/api/imports", Csv(file));
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        while (true)
        {
            var status = await Web.GetAsync<ImportStatus>(accepted.Headers.Location!.ToString());
            if (status.State is ImportState.Done or ImportState.Failed) return status;
        }
    }

    private async Task<(HttpStatusCode Status, JsonElement Problem)> PostAsync(string file)
    {
        var response = await Web.Http.PostAsync("/api/imports", Csv(file));
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    /// <summary>Says how long it is and sends for as long as somebody listens.</summary>
    private sealed class EndlessContent : HttpContent
    {
        private readonly long _length;

        public EndlessContent(long length)
        {
            _length = length;
            Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var block = new byte[1 << 16];
            for (var sent = 0L; sent < _length; sent += block.Length) await stream.WriteAsync(block);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _length;
            return true;
        }
    }
}
