using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>An analyst follows a warning from the list to its closing.</summary>
public sealed class DisposalWalkTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_warning_is_acknowledged_by_key_dispatched_answered_accepted_and_closed()
    {
        await using var database = new SqliteDatabase();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        await web.FileAsync(Roster.Output("C010", Period.Month(2025, 5), 0));
        var page = await chromium.OpenAsync(web.Address);
        await page.EvaluateAsync("localStorage.setItem('monitor.who', '王工')");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-testid=warning-row]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("[data-testid=mark]").First).ToContainTextAsync("王工 已确认");
        await page.Keyboard.PressAsync("Enter");

        // What is needed and missing is asked for, and nothing is sent.
        await page.ClickAsync("[data-action=dispatched]");
        await SubmitAsync(page);
        await Assertions.Expect(page.Locator("[name=unit][aria-invalid=true]")).ToBeFocusedAsync();
        await page.FillAsync("[name=unit]", "巩义市工信局");
        await SubmitAsync(page);
        await StageAsync(page, "dispatched");

        await page.ClickAsync("[data-action=answered]");
        foreach (var (name, text) in new[] { ("cause", "停电"), ("impact", "一条线停产"), ("measure", "租用发电机"), ("recovery", "2099-01-01") }) await page.FillAsync($"[name={name}]", text);
        await SubmitAsync(page);
        await StageAsync(page, "answered");
        await page.ClickAsync("[data-action=accepted]");
        await SubmitAsync(page);
        await StageAsync(page, "accepted");

        await page.GotoAsync(new Uri(web.Address, "/work").ToString());
        await page.Locator("[data-testid=work-item] a").First.ClickAsync();
        await page.ClickAsync("[data-action=closedByHand]");
        await page.FillAsync("[name=text]", "现场已核实");
        await SubmitAsync(page);
        await StageAsync(page, "closed");
        await Assertions.Expect(page.Locator("[data-testid=disposal-action]")).ToHaveCountAsync(5);
        // Closing ends the disposal, not the warning.
        await Assertions.Expect(page.Locator("[data-testid=warning-detail]")).ToHaveAttributeAsync("data-status", "active");
    }

    private static Task SubmitAsync(IPage page) => page.ClickAsync("[data-testid=disposal] button[type=submit]");

    private static Task StageAsync(IPage page, string stage) => Assertions.Expect(page.Locator("[data-testid=disposal]")).ToHaveAttributeAsync("data-stage", stage);
}
