using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>Takes pictures of every page as the demonstration shows it, light and dark, in both languages.</summary>
public sealed class PicturesTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly AccountRequest Everything = new("root", "管理员", Role.Administrator, People.Password);

    /// <summary>A spring month, when much has been filed and not all is due.</summary>
    private static readonly DateTimeOffset Spring = new(2026, 5, 20, 0, 0, 0, TimeSpan.FromHours(8));

    /// <summary>Longer pages are cut there.</summary>
    private const int Tallest = 2600;

    /// <summary>Runs when MONITOR_WRITE_PICTURES=1, see tests/pictures.sh.</summary>
    [Fact]
    public async Task Pictures_of_all_pages_are_taken_on_request()
    {
        if (Environment.GetEnvironmentVariable("MONITOR_WRITE_PICTURES") != "1") return;
        var folder = Environment.GetEnvironmentVariable("MONITOR_PICTURES") ?? Path.Combine(Repository.Folder("tests"), "TestResults", "pictures");
        Directory.CreateDirectory(folder);
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await WebProcess.StartAsync(database.Name, demo: true);
        while ((await web.GetAsync<DemoStatus>("/api/demo")).Now < Spring) await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        using (await web.Http.PutAsJsonAsync("/api/demo", new DemoSettings(false, 5), MonitorJson.Options))
        {
        }

        await OutlookAsync(web);
        var warning = (await web.GetAsync<Page<Warning>>("/api/episodes")).Items[0].Id;
        foreach (var locale in new[] { "zh-CN", "en" })
        {
            foreach (var theme in new[] { "light", "dark" })
            {
                var page = await chromium.OpenAsync(web.Address, locale, 1280, 800, person: Everything);
                await page.Context.AddInitScriptAsync($"localStorage.setItem('monitor.theme', '{theme}')");
                foreach (var path in RouterPages.All(warning)) await TakeAsync(page, new(web.Address, path), Path.Combine(folder, $"{Name(path)}.{locale[..2]}.{theme}.png"));
                await page.SetViewportSizeAsync(1920, 1080);
                foreach (var path in new[] { "/", "/wall", "/areas" }) await TakeAsync(page, new(web.Address, path), Path.Combine(folder, $"{Name(path)}.1920.{locale[..2]}.{theme}.png"));
                await page.Context.CloseAsync();
            }
        }
    }

    /// <summary>The demonstration's jobs pre-judge the month by themselves; where they do not come to it the pages show what they show then.</summary>
    private static async Task OutlookAsync(WebProcess web)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!patience.IsCancellationRequested)
        {
            using var answer = await web.Http.GetAsync(new Uri("/api/prejudgements?subject=city:city&indicator=value_added&origin=2026-03", UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.OK) return;
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
        }
    }

    private static async Task TakeAsync(IPage page, Uri address, string file)
    {
        await page.GotoAsync(address.ToString());
        var size = page.ViewportSize!;
        await Assertions.Expect(page.Locator("h1").First).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator(".el-skeleton, .skeleton")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        var hidden = await page.EvaluateAsync<int>("(() => { const main = document.querySelector('main'); return main ? main.scrollHeight - main.clientHeight : 0 })()");
        await page.SetViewportSizeAsync(size.Width, Math.Min(Tallest, size.Height + hidden));
        // Charts draw themselves in.
        await page.WaitForTimeoutAsync(700);
        await page.ScreenshotAsync(new() { Path = file });
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    private static string Name(string path) => path == "/" ? "overview" : path.Trim('/').Split('?')[0].Replace('/', '-').Replace('~', '-').Replace(':', '-');
}
