using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>What a newcomer and an analyst see.</summary>
public sealed class PagesTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_warning_opens_with_its_evidence_and_leads_to_its_enterprise_in_both_languages()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        for (var month = 1; month <= 5; month++)
        {
            await web.FileAsync(Roster.Output("C003", Period.Month(2024, month), 1000));
            await web.FileAsync(Roster.Output("C003", Period.Month(2025, month), 300));
        }

        foreach (var (locale, level) in new[] { ("zh-CN", "红色"), ("en", "Red") })
        {
            var page = await chromium.OpenAsync(new(web.Address, "/warnings"), locale);
            var row = page.Locator("[data-testid=warning-row][data-warning-id^='C003~']").First;
            await Assertions.Expect(row).ToContainTextAsync(level);
            await row.ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/warnings/C003~"));
            await Assertions.Expect(page.Locator("canvas").First).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("300");
            await page.Locator("a[href*='/enterprises/C003']").First.ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("C003");
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_target_edited_on_the_page_holds_in_the_table_and_has_a_history()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        var page = await chromium.OpenAsync(new(web.Address, "ranking?month=2026-03"));
        // Nothing has been filed: no target can be measured, but all can be set.
        await page.Locator("input[type=checkbox]").CheckAsync();
        var row = page.Locator("tr", new() { HasText = "规模以上工业增加值增速" }).First;
        await row.GetByRole(AriaRole.Button).ClickAsync();
        var drawer = page.GetByRole(AriaRole.Dialog);
        var save = drawer.GetByRole(AriaRole.Button, new() { Name = "保存" });
        await Assertions.Expect(drawer.GetByLabel("目标年度")).ToHaveValueAsync("2026");
        await drawer.GetByLabel("目标值").FillAsync("7.5");
        await drawer.GetByLabel("各月权重").FillAsync("1 1 1 1 1 1");
        await drawer.GetByLabel("调整原因").FillAsync("年中调整");
        await Assertions.Expect(save).ToBeDisabledAsync();
        await drawer.GetByLabel("各月权重").FillAsync("1 1 1 2 2 2 1 1 1 1 1 1");
        await Assertions.Expect(drawer).ToContainTextAsync("20.0 % · 40.0 % · 20.0 % · 20.0 %");
        await save.ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("7.5%");
        await Assertions.Expect(row).ToContainTextAsync("2026");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(drawer).ToContainTextAsync("2026 年第 1 版 · 分析员");
    }

    private static readonly DateTimeOffset Spring = new(2026, 4, 12, 0, 0, 0, TimeSpan.FromHours(8));

    /// <summary>Takes the picture of README when MONITOR_WRITE_PICTURES=1.</summary>
    [Fact]
    public async Task The_demonstration_shows_live_warnings_within_a_minute_of_its_start()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await WebProcess.StartAsync(database.Name, demo: true);
        var page = await chromium.OpenAsync(new(web.Address, "/warnings"));
        await Assertions.Expect(page.Locator("[data-testid=warning-row]").Nth(5)).ToBeVisibleAsync(new() { Timeout = 60_000 });
        if (Environment.GetEnvironmentVariable("MONITOR_WRITE_PICTURES") != "1") return;
        // A spring month, when much has been filed and the replay is still under way.
        while ((await web.GetAsync<DemoStatus>("/api/demo")).Now is var now && (now < Spring || now > Spring.AddMonths(3))) await page.WaitForTimeoutAsync(100);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Folder("web"), "warnings.png") });
    }
}
