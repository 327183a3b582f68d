namespace Monitor.Tests.Web;

public sealed class OpenApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    /// <summary>The dashboard's types are generated from the file. To renew it: MONITOR_WRITE_OPENAPI=1 dotnet test tests --filter OpenApi, then npm run types.</summary>
    [Fact]
    public async Task The_api_document_is_the_one_that_the_dashboard_was_generated_from()
    {
        var file = Path.Combine(Repository.Folder("web"), "openapi.json");
        var document = (await fixture.Web.Http.GetStringAsync("/openapi/v1.json")).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("MONITOR_WRITE_OPENAPI") == "1") await File.WriteAllTextAsync(file, document);
        Assert.Equal(await File.ReadAllTextAsync(file), document);
    }
}
