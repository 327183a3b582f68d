using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Monitor.Tests.Readings.Imports;

namespace Monitor.Tests.Web;

public sealed class FilingApiTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private static readonly Period May = Period.Month(2025, 5);

    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task A_month_has_the_forms_of_the_tier_and_January_those_that_are_filed_for_it()
    {
        Assert.Equal(["production", "financial"], (await Web.GetAsync<FilingView>("/api/filing/C050/2025-05")).Sheets.Select(sheet => sheet.Form));
        Assert.Equal(["production"], (await Web.GetAsync<FilingView>("/api/filing/C050/2025-01")).Sheets.Select(sheet => sheet.Form));
        Assert.Equal(["2025-02", "2025-01..02"], (await Web.GetAsync<FilingView>("/api/filing/C050/2025-02")).Sheets.Select(sheet => sheet.Period.ToString()));
        Assert.Equal(["production"], (await Web.GetAsync<FilingView>("/api/filing/gongyi-01/2025-05")).Sheets.Select(sheet => sheet.Form));
        Assert.Equal(["production", "financial"], (await Web.GetAsync<ReferenceView>("/api/reference")).Forms.Select(form => form.Code));
        Assert.Equal(HttpStatusCode.BadRequest, (await Web.Http.GetAsync("/api/filing/C050/2025-05-03")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Web.Http.GetAsync("/api/filing/NOBODY/2025-05")).StatusCode);
    }

    [Fact]
    public async Task A_check_tells_what_filing_would_say_and_stores_nothing()
    {
        for (var month = 1; month <= 4; month++) await Web.FileAsync(Roster.Output("C051", Period.Month(2025, month), 1000 + month));
        var jump = Roster.Output("C051", May, 10_000);
        var questioned = await CheckAsync(jump);
        Assert.Equal((false, true, "jump.unit"), (questioned.Acceptable, questioned.Explainable, questioned.Problems.Single().Code));
        Assert.Equal("/readings/0/value", questioned.Problems[0].Where);
        var explained = await CheckAsync(jump with { Explanation = "新线投产" });
        Assert.Equal((true, true, 1), (explained.Acceptable, explained.Explainable, explained.Problems.Count));
        var refused = await CheckAsync(jump with { Readings = [new("gross_output", 1, "美元")] });
        Assert.Equal((false, false, "unit.unknown"), (refused.Acceptable, refused.Explainable, refused.Problems.Single().Code));
        Assert.True((await CheckAsync(Roster.Output("C051", May, 1005))).Acceptable);
        Assert.Equal(4, (await Web.GetAsync<List<ReadingVersionView>>("/api/enterprises/C051/readings/gross_output")).Count);

        using var answer = await Web.Http.PostAsJsonAsync("/api/submissions", jump, MonitorJson.Options);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        await Web.FileAsync(jump with { Explanation = "新线投产" });
    }

    [Fact]
    public async Task A_filing_leaves_a_receipt_and_a_correction_another_with_its_reason()
    {
        await Web.FileAsync(Filing("C052", "first", 100, 90));
        var sheet = await SheetAsync("C052");
        Assert.Equal((ReportingState.Late, 1), (sheet.State, sheet.Receipts.Count));
        Assert.NotNull(sheet.FiledAt);
        await Web.FileAsync(Filing("C052", "second", 101) with { Why = "财务核对后更正" });
        await Web.FileAsync(Filing("C052", "second", 101) with { Why = "财务核对后更正" });
        sheet = await SheetAsync("C052");
        Assert.Equal([(2, "财务核对后更正", 1), (1, "", 2)], sheet.Receipts.Select(one => (one.Version, one.Why, one.Figures.Count)));
        Assert.Equal([true], sheet.Receipts[0].Figures.Select(figure => figure.Current));
        Assert.Equal([("gross_output", false), ("sales_output", true)], sheet.Receipts[1].Figures.Select(figure => (figure.Indicator, figure.Current)));
        Assert.Equal(101, sheet.Lines.Single(line => line.Indicator == "gross_output").Value);
    }

    [Fact]
    public async Task A_draft_is_the_accounts_own_and_lasts_until_it_is_dropped()
    {
        Assert.Equal(HttpStatusCode.OK, await SaveAsync(Web.Http, 0, "12"));
        Assert.Equal(HttpStatusCode.Conflict, await SaveAsync(Web.Http, 0, "from elsewhere"));
        Assert.Equal(HttpStatusCode.OK, await SaveAsync(Web.Http, 1, "12a"));
        var draft = (await SheetAsync("C053")).Draft!;
        Assert.Equal((2, "12a", "because"), (draft.Revision, draft.Draft.Lines.Single().Value, draft.Draft.Explanations["jump.unit gross_output value"]));

        using var other = ServiceKey.Client(Web.Address, await People.AddKeyAsync(Web.Http, Role.Service, enterprise: "C053"));
        Assert.Null((await other.GetFromJsonAsync<FilingView>("/api/filing/C053/2025-05", MonitorJson.Options))!.Sheets[0].Draft);
        Assert.Equal(HttpStatusCode.OK, await SaveAsync(other, 0, "mine"));
        Assert.Equal(HttpStatusCode.NoContent, (await Web.Http.DeleteAsync("/api/filing/C053/production/2025-05/draft")).StatusCode);
        Assert.Null((await SheetAsync("C053")).Draft);
        Assert.Equal(HttpStatusCode.NotFound, await SaveAsync(Web.Http, 0, "x", "/api/filing/C053/financial/2025-01/draft"));
        Assert.Equal(HttpStatusCode.NotFound, await SaveAsync(Web.Http, 0, "x", "/api/filing/gongyi-01/financial/2025-05/draft"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SaveAsync(Web.Http, 0, new string('9', 70_000)));
    }

    [Fact]
    public async Task Typing_leaves_no_record_of_commands_and_filing_does()
    {
        var person = People.Browser(Web.Address);
        await People.AddAsync(Web.Http, new("typist", "打字员", Role.Statistician, People.Password, Enterprise: "C054"));
        using (var signedIn = await People.SignInAsync(person, "typist")) Assert.True(signedIn.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.OK, await SaveAsync(person, 0, "1", "/api/filing/C054/production/2025-05/draft"));
        (await person.PostAsJsonAsync("/api/submissions/check", Filing("C054", "k", 1), MonitorJson.Options)).EnsureSuccessStatusCode();
        (await person.PostAsJsonAsync("/api/submissions", Filing("C054", "k", 1), MonitorJson.Options)).EnsureSuccessStatusCode();
        var commands = await Web.GetAsync<List<AuditEntry>>("/api/audit?who=typist&kind=command");
        Assert.Equal(["/api/submissions"], commands.Select(entry => entry.Path));
    }

    [Fact]
    public async Task The_cells_of_a_file_come_back_line_by_line()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string[][] expected = [["指标", "本月"], ["工业总产值", "1,234.5"]];
        var csv = "指标,本月\n工业总产值,\"1,234.5\"\n";
        foreach (var file in new[] { Encoding.UTF8.GetBytes(csv), Encoding.GetEncoding("GB18030").GetBytes(csv) })
            Assert.Equal(expected, (await TableAsync(file, "a.csv")).Lines.Select(line => line.Cells));
        using var workbook = Workbook.Of(["指标", "本月"], ["工业总产值", 1234.5]);
        var table = await TableAsync(workbook.ToArray(), "a.xlsx");
        Assert.Equal([(1, "指标 本月"), (2, "工业总产值 1234.5")], table.Lines.Select(line => (line.Line, string.Join(' ', line.Cells))));
        Assert.Equal(HttpStatusCode.BadRequest, (await UploadAsync(Encoding.UTF8.GetBytes("a,\"b\nc"), "a.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await UploadAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a,b\n", 1001))), "a.csv")).StatusCode);
    }

    private static Submission Filing(string enterprise, string key, params double[] figures) => new()
    {
        Enterprise = enterprise,
        Period = May,
        Key = key,
        Readings = [.. figures.Select((figure, at) => new SubmittedReading(at == 0 ? "gross_output" : "sales_output", figure, "千元"))],
    };

    private async Task<FilingSheet> SheetAsync(string enterprise) => (await Web.GetAsync<FilingView>($"/api/filing/{enterprise}/{May}")).Sheets[0];

    private async Task<SubmissionCheckView> CheckAsync(Submission submission)
    {
        using var answer = await Web.Http.PostAsJsonAsync("/api/submissions/check", submission, MonitorJson.Options);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<SubmissionCheckView>(MonitorJson.Options))!;
    }

    private static async Task<HttpStatusCode> SaveAsync(HttpClient client, int after, string typed, string path = "/api/filing/C053/production/2025-05/draft")
    {
        var draft = new FilingDraft([new("gross_output", "千元", typed, "", "", "")], new Dictionary<string, string> { ["jump.unit gross_output value"] = "because" }, "");
        using var answer = await client.PutAsJsonAsync(path, new DraftRequest(after, draft), MonitorJson.Options);
        return answer.StatusCode;
    }

    private async Task<TableView> TableAsync(byte[] file, string name)
    {
        using var answer = await UploadAsync(file, name);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<TableView>(MonitorJson.Options))!;
    }

    private async Task<HttpResponseMessage> UploadAsync(byte[] file, string name)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { content, "file", name } };
        return await Web.Http.PostAsync("/api/filing/table", form);
    }
}
