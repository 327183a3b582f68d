using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>A real Chromium, the system's.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly AccountRequest Analyst = new("analyst", "分析员", Role.CityAnalyst, People.Password);

    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task<IPage> OpenAsync(Uri address, string locale = "zh-CN", int width = 1440, int height = 900, bool signedIn = true, AccountRequest? person = null)
    {
        var context = await Browser.NewContextAsync(new() { Locale = locale, ViewportSize = new() { Width = width, Height = height } });
        await context.AddInitScriptAsync($"localStorage.setItem('monitor.language', '{locale}')");
        if (signedIn) await SignInAsync(context, address, person ?? Analyst);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return page;
    }

    /// <summary>By the API: how the page does it is tried once.</summary>
    private static async Task SignInAsync(IBrowserContext context, Uri address, AccountRequest person)
    {
        using (var administrator = ServiceKey.Client(address)) await People.AddAsync(administrator, person);
        var answer = await context.APIRequest.PostAsync(new Uri(address, "/api/session").ToString(),
            new() { DataObject = new { name = person.Name, password = People.Password }, Headers = new Dictionary<string, string> { ["X-Monitor-Request"] = "1" } });
        Assert.True(answer.Ok, await answer.TextAsync());
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
