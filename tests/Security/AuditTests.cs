using System.Net;
using System.Net.Http.Json;
using Monitor.Storage;
using Monitor.Tests.Web;

namespace Monitor.Tests.Security;

/// <summary>The record of who did what and who saw what.</summary>
public sealed class AuditTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task Commands_refusals_and_looks_at_figures_are_on_record_under_who_did_them()
    {
        await People.AddAsync(Web.Http, new("seen", "n", Role.AreaAnalyst, People.Password, "gongyi"));
        using var browser = People.Browser(Web.Address);
        using (await People.SignInAsync(browser, "seen", "a-wrong-password")) { }
        using (await People.SignInAsync(browser, "seen")) { }
        using (await browser.GetAsync("/api/enterprises/C001/series")) { }
        using (await browser.GetAsync("/api/enterprises/C001")) { }
        using (await browser.GetAsync("/api/enterprises/C002/series")) { }
        using (await browser.PostAsJsonAsync("/api/submissions", Roster.Output("C001", Period.Month(2024, 8), 5), MonitorJson.Options)) { }
        using (await browser.PostAsync("/api/rules/none/retire", null)) { }
        var entries = await EntriesAsync("seen", 5);
        Assert.Equal(
        [
            (AuditKind.SignIn, "/api/session", 401), (AuditKind.SignIn, "/api/session", 200), (AuditKind.Figures, "/api/enterprises/C001/series", 200),
            (AuditKind.Command, "/api/submissions", 200), (AuditKind.Command, "/api/rules/none/retire", 403),
        ], entries.OrderBy(entry => entry.At).Select(entry => (entry.Kind, entry.Path, entry.Status)));
        Assert.Equal([null, null, Role.AreaAnalyst, Role.AreaAnalyst, Role.AreaAnalyst], entries.OrderBy(entry => entry.At).Select(entry => entry.Role));
        Assert.All(entries, entry => Assert.Equal("127.0.0.1", entry.Address.Replace("::ffff:", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_export_holds_every_entry_and_no_formula()
    {
        using var browser = People.Browser(Web.Address);
        using (await People.SignInAsync(browser, "=HYPERLINK(\"//evil\")")) { }
        await EntriesAsync("=HYPERLINK(\"//evil\")", 1);
        var csv = await Web.Http.GetStringAsync("/api/audit/export?kind=signIn");
        Assert.StartsWith("No,At,Kind,Who,", csv);
        Assert.Contains("\"'=HYPERLINK(\"\"//evil\"\")\"", csv);
        Assert.DoesNotContain(csv.Split('\n').SelectMany(line => line.Split(',')), field => field.TrimStart('"').StartsWith('='));
    }

    [Fact]
    public async Task The_database_refuses_to_change_or_delete_an_entry()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var store = StoreFactory.Open(database.Name);
        await store.MigrateAsync(CancellationToken.None);
        await ((IAuditStore)store).AddAuditAsync([new(0, FakeClock.Start, AuditKind.Command, "w", null, "", "POST", "/", 200)], CancellationToken.None);
        await using var connection = await database.ConnectAsync();
        foreach (var sql in new[] { "update audit set who = 'x'", "delete from audit" })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => command.ExecuteNonQueryAsync());
        }
    }

    [Fact]
    public async Task A_command_of_a_person_comes_from_a_page_of_this_service()
    {
        await People.AddAsync(Web.Http, new("lured", "n", Role.CityAnalyst, People.Password));
        using var browser = People.Browser(Web.Address);
        using (await People.SignInAsync(browser, "lured")) { }
        browser.DefaultRequestHeaders.Remove("X-Monitor-Request");
        using var command = await browser.PostAsJsonAsync("/api/submissions", Roster.Output("C001", Period.Month(2024, 9), 5), MonitorJson.Options);
        Assert.Equal(HttpStatusCode.BadRequest, command.StatusCode);
        using var look = await browser.GetAsync("/api/enterprises");
        Assert.Equal(HttpStatusCode.OK, look.StatusCode);
    }

    [Fact]
    public async Task Passwords_cannot_be_tried_without_end_from_one_address()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await WebProcess.StartAsync(database.Name, settings: ["--Monitor:Limits:SignIns=5"]);
        using var browser = People.Browser(web.Address);
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 8; attempt++)
        {
            using var answer = await People.SignInAsync(browser, $"name{attempt}");
            statuses.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests) Assert.NotNull(answer.Headers.RetryAfter);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.Unauthorized, 5), .. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 3)], statuses);
    }

    [Fact]
    public async Task A_session_that_one_process_began_goes_on_in_another_and_after_a_restart()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        HttpRequestMessage Ask(Uri web, string cookie) => new(HttpMethod.Get, new Uri(web, "/api/session")) { Headers = { { "Cookie", cookie } } };
        string cookie;
        await using (var first = await WebProcess.StartAsync(database.Name))
        {
            await People.AddAsync(first.Http, new("moving", "n", Role.Leader, People.Password));
            using var signedIn = await first.Http.PostAsJsonAsync("/api/session", new SignInRequest("moving", People.Password), MonitorJson.Options);
            cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        }

        await using var second = await WebProcess.StartAsync(database.Name);
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var answer = await client.SendAsync(Ask(second.Address, cookie));
        Assert.Equal("moving", (await answer.Content.ReadFromJsonAsync<SessionStart>(MonitorJson.Options))!.User?.Name);
    }

    /// <summary>Looks at figures are written a moment later.</summary>
    private async Task<List<AuditEntry>> EntriesAsync(string who, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var entries = await Web.GetAsync<List<AuditEntry>>($"/api/audit?who={Uri.EscapeDataString(who)}");
            if (entries.Count >= count) return entries;
            patience.Token.ThrowIfCancellationRequested();
        }
    }
}
