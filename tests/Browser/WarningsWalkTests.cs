using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>How analysts work through the list, by hand and by keyboard.</summary>
public sealed class WarningsWalkTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly AccountRequest English = new("smith", "Smith", Role.CityAnalyst, People.Password);

    private static ILocator Row(IPage page, string firm) => page.Locator($"[data-testid=warning-row][data-warning-id^='{firm}~']").First;

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static async Task<WebProcess> StartAsync(ITestDatabase database, params IEnumerable<string> firms)
    {
        await Roster.SeedAsync(database.Name);
        var web = await WebProcess.StartAsync(database.Name);
        foreach (var firm in firms) await web.FileAsync(Roster.Output(firm, Period.Month(2025, 5), 0));
        return web;
    }

    [Fact]
    public async Task From_the_alert_to_the_acknowledgement_without_a_mouse()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await StartAsync(database, "C001", "C002");
        var page = await chromium.OpenAsync(new(web.Address, "/warnings"));
        await Expect(Row(page, "C002")).ToBeVisibleAsync();
        // It comes while the page is open, and says that it is new.
        await web.FileAsync(Roster.Output("C009", Period.Month(2025, 5), 0));
        await Expect(Row(page, "C009")).ToHaveAttributeAsync("data-new", "true");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("C009");
        await Expect(page.Locator("[data-testid=warning-row]")).ToHaveCountAsync(1);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("q=C009"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(Row(page, "C009")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-testid=warning-detail]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-testid=disposal] [data-action=acknowledged]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator("[name=text]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("正在核实");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("[data-testid=disposal-action]")).ToContainTextAsync("正在核实");
        await page.Keyboard.PressAsync("Escape");
        await Expect(Row(page, "C009").Locator("[data-testid=mark]")).ToContainTextAsync("分析员 已确认");
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("[data-testid=keys-sheet]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("[data-testid=keys-sheet]")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Several_warnings_are_acknowledged_assigned_and_muted_at_once_and_each_is_undone()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await StartAsync(database, "C001", "C002", "C003");
        var page = await chromium.OpenAsync(new(web.Address, "/warnings"));
        var outcome = page.Locator("[data-testid=batch-outcome]");
        await Expect(Row(page, "C003")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("Shift+J");
        await Expect(page.Locator("[data-testid=warning-row][aria-selected=true]")).ToHaveCountAsync(2);
        await page.ClickAsync("[data-batch=acknowledge]");
        await Expect(outcome).ToContainTextAsync("已确认 2 条");
        await Expect(page.GetByText("分析员 已确认")).ToHaveCountAsync(2);
        await page.ClickAsync("[data-testid=undo]");
        await Expect(outcome).ToContainTextAsync("已撤回 2 条确认");
        await Expect(page.GetByText("分析员 已确认")).ToHaveCountAsync(0);
        Assert.All(await web.GetAsync<List<DisposalMark>>("/api/work/marks"), mark => Assert.Equal((2, null), (mark.State.Version, mark.State.AcknowledgedAt)));

        await page.CheckAsync("[data-testid=select-all]");
        await page.Keyboard.PressAsync("s");
        await page.FillAsync("[name=assignee]", "李分析");
        await page.Keyboard.PressAsync("Enter");
        await Expect(outcome).ToContainTextAsync("已指派");
        await Expect(Row(page, "C001").Locator("[data-testid=mark]")).ToContainTextAsync("李分析");
        await page.Keyboard.PressAsync("z");
        await Expect(outcome).ToContainTextAsync("已撤回");
        await Expect(Row(page, "C001").Locator("[data-testid=mark]")).Not.ToContainTextAsync("李分析");

        await Row(page, "C002").Locator("input[type=checkbox]").CheckAsync();
        await page.ClickAsync("[data-batch=mute]");
        await page.FillAsync("[name=reason]", "计划检修");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Row(page, "C002").Locator("[data-testid=mark]")).ToContainTextAsync("静默至");
        await Expect(Row(page, "C001").Locator("[data-testid=mark]")).Not.ToContainTextAsync("静默至");
        await page.Keyboard.PressAsync("z");
        await Expect(Row(page, "C002").Locator("[data-testid=mark]")).Not.ToContainTextAsync("静默至");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Filters_stay_in_the_address_and_a_saved_view_waits_on_another_machine_in_both_languages()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await StartAsync(database, "C001", "C002", "C003");
        var page = await chromium.OpenAsync(new(web.Address, "/warnings"), "en", person: English);
        await Expect(Row(page, "C003")).ToContainTextAsync("Unacknowledged");
        await page.ClickAsync("[data-testid=filter-rule]");
        await page.GetByRole(AriaRole.Option, new() { Name = "Production stopped" }).ClickAsync();
        await page.ClickAsync("[data-testid=filter-state]");
        await page.GetByRole(AriaRole.Option, new() { Name = "Unacknowledged" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("rule=output-stop.*state=unacknowledged"));
        await Expect(page.Locator("[data-testid=warning-row]")).ToHaveCountAsync(3);
        await page.ClickAsync("[data-testid=save-view]");
        await page.FillAsync("[data-testid=view-name]", "Stopped, unseen");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".views [aria-current=page]")).ToHaveTextAsync("Stopped, unseen");

        var elsewhere = await chromium.OpenAsync(new(web.Address, "/warnings"), person: English);
        await elsewhere.GetByRole(AriaRole.Link, new() { Name = "Stopped, unseen" }).ClickAsync();
        await Assertions.Expect(elsewhere).ToHaveURLAsync(new Regex("rule=output-stop.*state=unacknowledged"));
        await Expect(Row(elsewhere, "C001")).ToContainTextAsync("未确认");
        await Row(elsewhere, "C001").Locator("input[type=checkbox]").CheckAsync();
        await elsewhere.Keyboard.PressAsync("a");
        await Expect(elsewhere.Locator("[data-testid=warning-row]")).ToHaveCountAsync(2);
        await elsewhere.Context.CloseAsync();
        await page.Context.CloseAsync();
    }
}
