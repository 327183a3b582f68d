using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Monitor.Tests.Web;

namespace Monitor.Tests.Security;

/// <summary>People who come from an identity provider.</summary>
public sealed class ProviderTests : IAsyncLifetime
{
    private readonly SqliteDatabase _database = new();
    private IdentityProvider _provider = null!;
    private WebProcess _web = null!;

    public async Task InitializeAsync()
    {
        await Roster.SeedAsync(_database.Name);
        _provider = await IdentityProvider.StartAsync();
        _web = await WebProcess.StartAsync(_database.Name, settings: _provider.Settings);
    }

    public async Task DisposeAsync()
    {
        await _web.DisposeAsync();
        await _provider.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Whom_the_provider_names_is_the_account_of_that_name_with_the_role_and_scope_it_has_here()
    {
        await People.AddAsync(_web.Http, new("li", "李分析", Role.AreaAnalyst, People.Password, "gongyi"));
        (_provider.Person["preferred_username"], _provider.Person["role"]) = ("Li", "Administrator");
        using var browser = People.Browser(_web.Address);
        Assert.Equal("City SSO", (await StartAsync(browser)).Provider);
        Assert.Equal("/", await ComeAsync(browser));
        var user = (await StartAsync(browser)).User!;
        Assert.Equal(("li", Role.AreaAnalyst, "gongyi"), (user.Name, user.Role, user.Area));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/api/enterprises/C002")).StatusCode);
        Assert.Contains(await _web.GetAsync<List<AuditEntry>>("/api/audit?who=li&kind=signIn"), entry => entry.Path == "/api/session/provider/callback" && entry.Status == 302);

        // Both sessions end, and the browser comes back.
        using var left = await browser.DeleteAsync("/api/session");
        var goodbye = (await left.Content.ReadFromJsonAsync<SessionEnd>(MonitorJson.Options))!.Goodbye!;
        Assert.StartsWith(new Uri(_provider.Address, "end").ToString(), goodbye);
        Assert.Null((await StartAsync(browser)).User);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(goodbye)).StatusCode);
    }

    [Fact]
    public async Task Nobody_is_let_in_without_an_account_that_holds()
    {
        using var browser = People.Browser(_web.Address);
        _provider.Person["preferred_username"] = "stranger";
        Assert.Equal("/?refused=ProviderUnknown", await ComeAsync(browser));
        await People.AddAsync(_web.Http, new("gone", "n", Role.Leader, People.Password));
        using (await _web.Http.PutAsJsonAsync("/api/accounts/gone", new AccountEdit("n", Role.Leader, Disabled: true), MonitorJson.Options)) { }
        _provider.Person["preferred_username"] = "gone";
        Assert.Equal("/?refused=ProviderUnknown", await ComeAsync(browser));
        _provider.Person.Clear();
        Assert.Equal("/?refused=ProviderUnknown", await ComeAsync(browser));
        Assert.Null((await StartAsync(browser)).User);
        Assert.DoesNotContain(await _web.GetAsync<List<AccountView>>("/api/accounts"), account => account.Name == "stranger");
        Assert.Contains(await _web.GetAsync<List<AuditEntry>>("/api/audit?who=stranger"), entry => entry.Status == 401);
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("issuer")]
    [InlineData("audience")]
    [InlineData("expired")]
    [InlineData("key")]
    public async Task A_token_that_does_not_hold_lets_nobody_in(string spoiled)
    {
        await People.AddAsync(_web.Http, new("li", "李分析", Role.AreaAnalyst, People.Password, "gongyi"));
        _provider.Person["preferred_username"] = "li";
        using var stranger = RSA.Create(2048);
        _provider.Spoil = token =>
        {
            if (spoiled == "nonce") token.Claims[JwtRegisteredClaimNames.Nonce] = "another";
            if (spoiled == "issuer") token.Issuer = "http://127.0.0.1:1/";
            if (spoiled == "audience") token.Audience = "another";
            if (spoiled == "key") token.SigningCredentials = new(new RsaSecurityKey(stranger) { KeyId = "1" }, SecurityAlgorithms.RsaSha256);
            if (spoiled != "expired") return;
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            (token.IssuedAt, token.NotBefore, token.Expires) = (now.AddHours(-2), now.AddHours(-2), now.AddHours(-1));
        };
        using var browser = People.Browser(_web.Address);
        Assert.Equal("/?refused=ProviderRefused", await ComeAsync(browser));
        Assert.Null((await StartAsync(browser)).User);
    }

    [Fact]
    public async Task An_answer_that_this_browser_did_not_ask_for_is_refused()
    {
        using var browser = Client();
        using var answer = await browser.GetAsync(new Uri(_web.Address, "/api/session/provider/callback?code=c&state=s"));
        Assert.Equal("/?refused=ProviderRefused", answer.Headers.Location!.ToString());
        using var begun = await browser.GetAsync(new Uri(_web.Address, "/api/session/provider"));
        Assert.All(begun.Headers.GetValues("Set-Cookie"), cookie => Assert.True(cookie.Contains("httponly", StringComparison.Ordinal) && cookie.Contains("samesite=lax", StringComparison.Ordinal), cookie));
        Assert.Contains("code_challenge_method=S256", begun.Headers.Location!.Query);
        using var other = Client();
        using var asked = await other.GetAsync(begun.Headers.Location);
        using var stolen = await other.GetAsync(asked.Headers.Location);
        Assert.Equal("/?refused=ProviderRefused", stolen.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_provider_that_is_away_is_told_and_passwords_still_let_in()
    {
        await using var database = new SqliteDatabase();
        await using var web = await WebProcess.StartAsync(database.Name, settings: ["--Monitor:OpenIdConnect:Authority=http://127.0.0.1:9/", "--Monitor:OpenIdConnect:ClientId=c"]);
        using var browser = Client();
        using var answer = await browser.GetAsync(new Uri(web.Address, "/api/session/provider"));
        Assert.Equal("/?refused=ProviderAway", answer.Headers.Location!.ToString());
        await People.AddAsync(web.Http, new("li", "n", Role.Leader, People.Password));
        using var person = People.Browser(web.Address);
        using var signedIn = await People.SignInAsync(person, "li");
        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
    }

    private static HttpClient Client() => new(new SocketsHttpHandler { CookieContainer = new(), AllowAutoRedirect = false });

    /// <returns>Where the browser ends up that goes to the provider.</returns>
    private static async Task<string> ComeAsync(HttpClient browser)
    {
        using var page = await browser.GetAsync("/api/session/provider");
        return page.RequestMessage!.RequestUri!.PathAndQuery;
    }

    private static async Task<SessionStart> StartAsync(HttpClient browser) => (await browser.GetFromJsonAsync<SessionStart>("/api/session", MonitorJson.Options))!;
}
