using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>A list that nobody would scroll through, and that can be scrolled through all the same.</summary>
public sealed class TenThousandTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Ten_thousand_open_warnings_are_scrolled_to_the_end_and_narrowed_with_few_rows_in_the_page()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Crowd.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        await Crowd.FileAsync(web);
        var page = await chromium.OpenAsync(new(web.Address, "/warnings"));
        var rows = page.Locator("[data-testid=warning-row]");
        await Assertions.Expect(rows.First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var total = (await web.GetAsync<Page<Warning>>("/api/episodes")).Total;
        Assert.InRange(total, 10_000, int.MaxValue);
        await Assertions.Expect(page.Locator("[data-testid=total]")).ToHaveTextAsync($"{total:#,0}");
        await page.Keyboard.PressAsync("End");
        var last = page.Locator($"[data-testid=warning-row][aria-rowindex='{total + 1}']");
        await Assertions.Expect(last).ToBeFocusedAsync();
        Assert.InRange(await rows.CountAsync(), 5, 60);

        // A row that comes above does not move what is being read.
        var (id, before) = (await last.GetAttributeAsync("data-warning-id"), await last.BoundingBoxAsync());
        await web.FileAsync(Crowd.Correction(3, stopped: true, 1));
        await Assertions.Expect(page.Locator("[data-testid=total]")).ToHaveTextAsync($"{total + 1:#,0}");
        var after = await page.Locator($"[data-warning-id='{id}']").BoundingBoxAsync();
        Assert.Equal(before!.Y, after!.Y, 1.0);

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("公司1234");
        await Assertions.Expect(rows.First).ToContainTextAsync("公司1234");
        Assert.InRange(await rows.CountAsync(), 1, 12);
        await page.Context.CloseAsync();
    }
}
