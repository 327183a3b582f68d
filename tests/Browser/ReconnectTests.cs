using System.Net;
using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>A dashboard lives longer than the server it watches.</summary>
public sealed class ReconnectTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Firms = 40;

    [Fact]
    public async Task Of_what_changes_around_a_crash_nothing_is_lost_on_the_page()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var first = await WebProcess.StartAsync(database.Name);
        await FileAsync(first, 1, Firms / 2);
        var page = await chromium.OpenAsync(new(first.Address, "/warnings"));
        var connection = page.Locator("[data-testid=connection]");
        await Assertions.Expect(connection).ToHaveAttributeAsync("data-state", "live");
        await Assertions.Expect(page.Locator("[data-testid=warning-row][data-warning-id^='C001~']").First).ToBeVisibleAsync();

        // Killed in the middle of filing: what was answered counts, on disk and on the page.
        var filing = FileAsync(first, (Firms / 2) + 1, Firms);
        await first.KillAsync();
        var filed = (Firms / 2) + await filing;
        await Assertions.Expect(connection).ToHaveAttributeAsync("data-state", new System.Text.RegularExpressions.Regex("reconnecting|offline"));
        await Assertions.Expect(page.Locator("[role=status] .banner")).ToBeVisibleAsync();

        await using var second = await WebProcess.StartAsync(database.Name, port: first.Address.Port);
        // Before the page is back, and after.
        await FileAsync(second, 1, 10, value: 20_000);
        await Assertions.Expect(connection).ToHaveAttributeAsync("data-state", "live", new() { Timeout = 20_000 });
        await FileAsync(second, 11, 15, value: 20_000);
        await FileAsync(second, filed + 1, Firms);
        await SameAsync(page, second);
        await page.Context.CloseAsync();
    }

    /// <returns>How many filings were answered.</returns>
    private static async Task<int> FileAsync(WebProcess web, int from, int through, double value = 0)
    {
        for (var firm = from; firm <= through; firm++)
        {
            try
            {
                await web.FileAsync(Roster.Output($"C{firm:000}", Period.Month(2025, 5), value));
            }
            catch (HttpRequestException exception) when (exception.StatusCode is null or HttpStatusCode.ServiceUnavailable)
            {
                return firm - from;
            }
        }

        return through - from + 1;
    }

    /// <summary>The page's numbers by level are the database's.</summary>
    private static async Task SameAsync(IPage page, WebProcess web)
    {
        foreach (var level in new[] { "red", "orange", "yellow", "blue" })
        {
            var there = (await web.GetAsync<Page<Warning>>($"/api/episodes?level={level}")).Total;
            await Assertions.Expect(page.Locator($"[data-testid=count-{level}] .count")).ToHaveTextAsync($"{there:#,0}", new() { Timeout = 15_000 });
        }

        var red = (await web.GetAsync<Page<Warning>>("/api/episodes?level=red")).Items;
        Assert.NotEmpty(red);
        foreach (var warning in red.Take(8)) await Assertions.Expect(page.Locator($"[data-warning-id='{warning.Id}']")).ToBeVisibleAsync();
    }
}
