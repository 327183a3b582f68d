using System.Net;
using System.Net.Http.Json;
using Monitor.Tests.Web;

namespace Monitor.Tests.Security;

/// <summary>People at the door.</summary>
public sealed class SignInTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task The_first_administrator_is_made_with_the_token_on_the_console_and_no_second_one()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await WebProcess.StartAsync(database.Name);
        var token = web.Said.Single(line => line.Contains("set-up token", StringComparison.Ordinal)).Split(' ')[^1];
        using var browser = People.Browser(web.Address);
        Assert.True((await StartAsync(browser)).SetupNeeded);
        Assert.Equal(HttpStatusCode.Unauthorized, await SetUpAsync(token + "0", People.Password));
        Assert.Equal(HttpStatusCode.BadRequest, await SetUpAsync(token, "short"));
        Assert.Equal(HttpStatusCode.OK, await SetUpAsync(token, People.Password));
        Assert.Equal(Role.Administrator, (await StartAsync(browser)).User?.Role);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/accounts")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, await SetUpAsync(token, People.Password));
        using var other = People.Browser(web.Address);
        Assert.False((await StartAsync(other)).SetupNeeded);

        async Task<HttpStatusCode> SetUpAsync(string given, string password)
        {
            using var answer = await browser.PostAsJsonAsync("/api/setup", new SetupRequest(given, "Chief", "主任", password));
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Somebody_signs_in_works_under_the_own_name_and_signs_out()
    {
        await People.AddAsync(Web.Http, new("Zhang", "张分析", Role.AreaAnalyst, People.Password, "gongyi"));
        using var browser = People.Browser(Web.Address);
        using (var answer = await People.SignInAsync(browser, " ZHANG "))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var cookie = answer.Headers.GetValues("Set-Cookie").Single();
            Assert.Contains("httponly", cookie);
            Assert.Contains("samesite=strict", cookie);
        }

        var user = (await StartAsync(browser)).User!;
        Assert.Equal(("zhang", "张分析", "gongyi"), (user.Name, user.DisplayName, user.Area));
        using (var filed = await browser.PostAsJsonAsync("/api/submissions", Roster.Output("C001", Period.Month(2024, 8), 5) with { By = "somebody else" }, MonitorJson.Options))
            Assert.Equal(HttpStatusCode.OK, filed.StatusCode);
        var versions = await Web.GetAsync<List<ReadingVersionView>>("/api/enterprises/C001/readings/gross_output");
        Assert.Equal("张分析", versions.Single(version => version.Period == Period.Month(2024, 8)).By);
        using (await browser.DeleteAsync("/api/session")) Assert.Null((await StartAsync(browser)).User);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/enterprises")).StatusCode);
    }

    [Fact]
    public async Task Wrong_passwords_lock_the_account_until_an_administrator_gives_a_new_one()
    {
        await People.AddAsync(Web.Http, new("locked", "n", Role.Leader, People.Password));
        using var browser = People.Browser(Web.Address);
        Assert.Equal("Wrong", await FaultAsync(browser, "nobody-of-that-name", People.Password));
        for (var attempt = 1; attempt < 6; attempt++) Assert.Equal("Wrong", await FaultAsync(browser, "locked", "a-wrong-password"));
        Assert.Equal("Locked", await FaultAsync(browser, "locked", "a-wrong-password"));
        Assert.Equal("Locked", await FaultAsync(browser, "locked", People.Password));
        Assert.NotNull((await Web.GetAsync<List<AccountView>>("/api/accounts")).Single(one => one.Name == "locked").LockedUntil);
        using (var reset = await Web.Http.PostAsJsonAsync("/api/accounts/locked/password", new PasswordReset("another-long-one"))) Assert.True(reset.IsSuccessStatusCode);
        using var answer = await People.SignInAsync(browser, "locked", "another-long-one");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_administrator_unlocks_an_account_and_its_password_stays()
    {
        await People.AddAsync(Web.Http, new("hasty", "n", Role.Leader, People.Password));
        using var browser = People.Browser(Web.Address);
        for (var attempt = 1; attempt <= 6; attempt++) await FaultAsync(browser, "hasty", "a-wrong-password");
        Assert.Equal("Locked", await FaultAsync(browser, "hasty", People.Password));
        using (var unlocked = await Web.Http.PostAsync("/api/accounts/hasty/unlock", null)) Assert.True(unlocked.IsSuccessStatusCode);
        using var answer = await People.SignInAsync(browser, "hasty");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_edit_of_an_account_ends_its_sessions_and_a_disabled_one_stays_out()
    {
        await People.AddAsync(Web.Http, new("moved", "n", Role.AreaAnalyst, People.Password, "gongyi"));
        using var browser = People.Browser(Web.Address);
        await SignInAsync();
        await EditAsync(new("n", Role.AreaAnalyst, "xingyang"));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/enterprises")).StatusCode);
        await SignInAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/api/enterprises/C001")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/enterprises/C002")).StatusCode);
        await EditAsync(new("n", Role.AreaAnalyst, "xingyang", Disabled: true));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/enterprises")).StatusCode);
        Assert.Equal("Wrong", await FaultAsync(browser, "moved", People.Password));

        async Task SignInAsync()
        {
            using var answer = await People.SignInAsync(browser, "moved");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        async Task EditAsync(AccountEdit edit)
        {
            using var answer = await Web.Http.PutAsJsonAsync("/api/accounts/moved", edit, MonitorJson.Options);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_new_password_of_ones_own_ends_the_other_sessions()
    {
        await People.AddAsync(Web.Http, new("careful", "n", Role.Leader, People.Password));
        using var here = People.Browser(Web.Address);
        using var there = People.Browser(Web.Address);
        using (await People.SignInAsync(here, "careful")) { }
        using (await People.SignInAsync(there, "careful")) { }
        using (var wrong = await here.PostAsJsonAsync("/api/session/password", new PasswordChange("not-the-password", "another-long-one"))) Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using (var changed = await here.PostAsJsonAsync("/api/session/password", new PasswordChange(People.Password, "another-long-one"))) Assert.True(changed.IsSuccessStatusCode);
        Assert.NotNull((await StartAsync(here)).User);
        Assert.Null((await StartAsync(there)).User);
    }

    [Theory]
    [InlineData("x", Role.Leader, null, null, "name")]
    [InlineData("good", Role.AreaAnalyst, null, null, "area")]
    [InlineData("good", Role.AreaAnalyst, "nowhere", null, "nowhere")]
    [InlineData("good", Role.Statistician, null, "C999", "C999")]
    [InlineData("good", Role.Leader, "gongyi", null, "area")]
    [InlineData("good", Role.Service, null, null, "keys")]
    public async Task An_account_that_makes_no_sense_is_refused(string name, Role role, string? area, string? enterprise, string said)
    {
        using var answer = await Web.Http.PostAsJsonAsync("/api/accounts", new AccountRequest(name, "n", role, People.Password, area, enterprise), MonitorJson.Options);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await WebProcess.StartAsync(database.Name);
        await People.AddAsync(web.Http, new("only", "n", Role.Administrator, People.Password));
        foreach (var edit in new[] { new AccountEdit("n", Role.Leader), new AccountEdit("n", Role.Administrator, Disabled: true) })
        {
            using var answer = await web.Http.PutAsJsonAsync("/api/accounts/only", edit, MonitorJson.Options);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_demonstration_has_labelled_accounts_and_listens_to_this_machine_alone()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => WebProcess.StartAsync(database.Name, demo: true, host: "0.0.0.0"));
        Assert.Contains("The demonstration", refusal.Message);
        await using (var web = await WebProcess.StartAsync(database.Name, demo: true))
        {
            using var browser = People.Browser(web.Address);
            var start = await StartAsync(browser);
            Assert.False(start.SetupNeeded);
            foreach (var sample in start.Samples)
            {
                using var answer = await People.SignInAsync(browser, sample.Name, start.SamplePassword!);
                Assert.Equal(sample.Role, (await answer.Content.ReadFromJsonAsync<SessionView>(MonitorJson.Options))!.Role);
            }

            Assert.Equal(Enum.GetValues<Role>().Except([Role.Service]).Order(), start.Samples.Select(sample => sample.Role).Order());
        }

        // The same database for real use: everybody knows that password.
        await using var real = await WebProcess.StartAsync(database.Name);
        using var stranger = People.Browser(real.Address);
        Assert.Equal("Wrong", await FaultAsync(stranger, "admin", "monitor-sample"));
    }

    private static async Task<SessionStart> StartAsync(HttpClient browser) => (await browser.GetFromJsonAsync<SessionStart>("/api/session", MonitorJson.Options))!;

    private static async Task<string?> FaultAsync(HttpClient browser, string name, string password)
    {
        using var answer = await People.SignInAsync(browser, name, password);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("code").GetString();
    }
}
