using System.Net.Http.Json;

namespace Monitor.Tests.Web;

/// <summary>People and machines who use a web process of the tests.</summary>
internal static class People
{
    public const string Password = "a-good-long-password";

    /// <summary>Makes an account unless it is there.</summary>
    public static async Task AddAsync(HttpClient administrator, AccountRequest account)
    {
        var there = await administrator.GetFromJsonAsync<List<AccountView>>("/api/accounts", MonitorJson.Options);
        if (there!.Any(one => one.Name == account.Name)) return;
        using var answer = await administrator.PostAsJsonAsync("/api/accounts", account, MonitorJson.Options);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <returns>The secret of a new key.</returns>
    public static async Task<string> AddKeyAsync(HttpClient administrator, Role role, string? area = null, string? enterprise = null) =>
        (await AddKeyAsync(administrator, new ApiKeyRequest($"{role} {area}{enterprise}", 1, role, area, enterprise))).Secret;

    public static async Task<NewApiKey> AddKeyAsync(HttpClient administrator, ApiKeyRequest request)
    {
        using var answer = await administrator.PostAsJsonAsync("/api/keys", request, MonitorJson.Options);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<NewApiKey>(MonitorJson.Options))!;
    }

    /// <summary>A browser without a page: it keeps the cookie, and says what a page of the dashboard says.</summary>
    public static HttpClient Browser(Uri address)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new() }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("X-Monitor-Request", "1");
        return client;
    }

    public static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string name, string password = Password, string? code = null) =>
        browser.PostAsJsonAsync("/api/session", new SignInRequest(name, password, code), MonitorJson.Options);
}
