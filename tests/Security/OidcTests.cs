using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using Monitor.Tests.Browser;
using Monitor.Tests.Web;

namespace Monitor.Tests.Security;

/// <summary>Signing in by an identity provider, a real one on the loopback.</summary>
public sealed class OidcTests(OidcTests.Fixture fixture, Chromium chromium) : IClassFixture<OidcTests.Fixture>, IClassFixture<Chromium>
{
    private const int StatusOk = 200;
    private const int StatusRefused = 401;

    private WebProcess Web => fixture.Web;

    private IdentityProvider Provider => fixture.Provider;

    [Fact]
    public async Task Who_the_provider_knows_is_signed_in_under_the_account_of_that_name_with_our_role_and_scope()
    {
        Provider.Pretend("Zhang");
        using var browser = People.Browser(Web.Address);
        Assert.Equal("City sign-on", (await StartAsync(browser)).Provider?.En);
        Assert.Equal("/warnings?level=red", await ComeBackAsync(browser, "/warnings?level=red"));
        var user = (await StartAsync(browser)).User!;
        Assert.Equal(("zhang", Role.AreaAnalyst, "gongyi"), (user.Name, user.Role, user.Area));
        Assert.Equal((AuditKind.SignIn, StatusOk), await LastSignInAsync("Zhang"));
        using (await browser.DeleteAsync("/api/session")) Assert.Null((await StartAsync(browser)).User);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("gone")]
    public async Task Without_an_account_or_with_a_disabled_one_nobody_is_let_in_and_none_is_made(string person)
    {
        Provider.Pretend(person);
        using var browser = People.Browser(Web.Address);
        Assert.Equal("/?signIn=Unknown", await ComeBackAsync(browser, "/"));
        Assert.Null((await StartAsync(browser)).User);
        Assert.Equal((AuditKind.SignIn, StatusRefused), await LastSignInAsync(person));
        Assert.DoesNotContain(await Web.GetAsync<List<AccountView>>("/api/accounts"), account => account.Name == "nobody");
    }

    [Theory]
    [InlineData("https://another.example", null, false, "zhang")]
    [InlineData(null, "another-nonce", false, "zhang")]
    [InlineData(null, null, true, "zhang")]
    [InlineData(null, null, false, null)]
    public async Task What_does_not_hold_or_is_refused_lets_nobody_in(string? issuer, string? nonce, bool otherKey, string? person)
    {
        Provider.Pretend(person, issuer, nonce, otherKey);
        using var browser = People.Browser(Web.Address);
        Assert.Equal("/?signIn=ProviderFailed", await ComeBackAsync(browser, "/"));
        Assert.Null((await StartAsync(browser)).User);
    }

    [Fact]
    public async Task An_answer_that_was_not_asked_for_lets_nobody_in()
    {
        using var browser = People.Browser(Web.Address);
        Assert.Equal("/?signIn=ProviderFailed", await FollowAsync(browser, new(Web.Address, "/api/session/oidc/callback?code=1&state=2")));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Nobody_is_sent_to_another_site_afterwards(string back)
    {
        Provider.Pretend("zhang");
        using var browser = People.Browser(Web.Address);
        Assert.Equal("/", await ComeBackAsync(browser, back));
    }

    [Fact]
    public async Task A_provider_that_is_away_is_told_of_and_passwords_go_on_working()
    {
        var provider = await IdentityProvider.StartAsync();
        await provider.DisposeAsync();
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await WebProcess.StartAsync(database.Name, settings: provider.Settings);
        await People.AddAsync(web.Http, new("zhang", "张", Role.Leader, People.Password));
        using var browser = People.Browser(web.Address);
        Assert.Equal("/?signIn=ProviderUnreachable", await FollowAsync(browser, new(web.Address, "/api/session/oidc")));
        using var answer = await People.SignInAsync(browser, "zhang");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task In_the_browser_the_button_leads_to_the_provider_and_back_to_the_page_that_was_asked_for()
    {
        Provider.Pretend("zhang");
        var page = await chromium.OpenAsync(new(Web.Address, "/work"), signedIn: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "政务统一认证" }).ClickAsync();
        await page.WaitForURLAsync("**/work");
        await Assertions.Expect(page.Locator("nav, header").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("张分析")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static async Task<SessionStart> StartAsync(HttpClient browser) => (await browser.GetFromJsonAsync<SessionStart>("/api/session", MonitorJson.Options))!;

    private Task<string> ComeBackAsync(HttpClient browser, string back) => FollowAsync(browser, new(Web.Address, $"/api/session/oidc?back={Uri.EscapeDataString(back)}"));

    /// <returns>The page of the dashboard where the way ends.</returns>
    private static async Task<string> FollowAsync(HttpClient browser, Uri from)
    {
        using var answer = await browser.GetAsync(from);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var end = answer.RequestMessage!.RequestUri!;
        Assert.Equal(browser.BaseAddress!.Authority, end.Authority);
        return end.PathAndQuery;
    }

    private async Task<(AuditKind, int)> LastSignInAsync(string who)
    {
        var entry = (await Web.GetAsync<List<AuditEntry>>("/api/audit?kind=signIn")).First(one => one.Who == who);
        // The query holds the provider's code.
        Assert.Equal("/api/session/oidc/callback", entry.Path);
        return (entry.Kind, entry.Status);
    }

    public sealed class Fixture : IAsyncLifetime
    {
        private ITestDatabase _database = null!;

        internal IdentityProvider Provider { get; private set; } = null!;

        internal WebProcess Web { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Provider = await IdentityProvider.StartAsync();
            _database = await HostProcesses.CreateDatabaseAsync();
            Web = await WebProcess.StartAsync(_database.Name, settings: Provider.Settings);
            await People.AddAsync(Web.Http, new("zhang", "张分析", Role.AreaAnalyst, People.Password, "gongyi"));
            await People.AddAsync(Web.Http, new("gone", "离职", Role.Leader, People.Password));
            using var answer = await Web.Http.PutAsJsonAsync("/api/accounts/gone", new AccountEdit("离职", Role.Leader, Disabled: true), MonitorJson.Options);
            Assert.True(answer.IsSuccessStatusCode);
        }

        public async Task DisposeAsync()
        {
            await Web.DisposeAsync();
            await Provider.DisposeAsync();
            await _database.DisposeAsync();
        }
    }
}
