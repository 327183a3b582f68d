using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>A warning goes from hand to hand, from the list to its closing.</summary>
public sealed class DisposalWalkTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly AccountRequest OfArea = new("li", "李分析", Role.AreaAnalyst, People.Password, "shangjie");
    private static readonly AccountRequest OfFirm = new("zhao", "赵统计", Role.Statistician, People.Password, Enterprise: "C010");

    [Fact]
    public async Task The_city_dispatches_the_area_notes_the_enterprise_answers_and_the_city_accepts_and_closes()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        await web.FileAsync(Roster.Output("C010", Period.Month(2025, 5), 0));
        var city = await chromium.OpenAsync(new(web.Address, "/warnings"));
        await Assertions.Expect(city.Locator("[data-testid=warning-row]").First).ToBeVisibleAsync();
        await city.Keyboard.PressAsync("j");
        await city.Keyboard.PressAsync("a");
        await Assertions.Expect(city.Locator("[data-testid=mark]").First).ToContainTextAsync("分析员 已确认");
        await city.Keyboard.PressAsync("Enter");

        // What is needed and missing is asked for, and nothing is sent.
        await city.ClickAsync("[data-action=dispatched]");
        await SubmitAsync(city);
        await Assertions.Expect(city.Locator("[name=unit][aria-invalid=true]")).ToBeFocusedAsync();
        await city.FillAsync("[name=unit]", "C010");
        await SubmitAsync(city);
        await StageAsync(city, "dispatched");

        var area = await chromium.OpenAsync(new(web.Address, "/work"), person: OfArea);
        await area.Locator("[data-testid=work-item] a").First.ClickAsync();
        await area.ClickAsync("[data-action=noted]");
        await area.FillAsync("[name=text]", "已电话联系企业");
        await SubmitAsync(area);
        await Assertions.Expect(area.Locator("[data-testid=disposal-action]")).ToHaveCountAsync(3);

        var firm = await chromium.OpenAsync(new(web.Address, "/work"), person: OfFirm);
        await firm.Locator("[data-testid=work-item] a").First.ClickAsync();
        await Assertions.Expect(firm.Locator("[data-action]")).ToHaveCountAsync(2);
        await firm.ClickAsync("[data-action=answered]");
        foreach (var (name, text) in new[] { ("cause", "停电"), ("impact", "一条线停产"), ("measure", "租用发电机"), ("recovery", "2099-01-01") }) await firm.FillAsync($"[name={name}]", text);
        await SubmitAsync(firm);
        await StageAsync(firm, "answered");

        await city.GotoAsync(new Uri(web.Address, "/work").ToString());
        await city.Locator("[data-testid=work-item] a").First.ClickAsync();
        await city.ClickAsync("[data-action=accepted]");
        await SubmitAsync(city);
        await StageAsync(city, "accepted");
        await city.ClickAsync("[data-action=closedByHand]");
        await city.FillAsync("[name=text]", "现场已核实");
        await SubmitAsync(city);
        await StageAsync(city, "closed");
        await Assertions.Expect(city.Locator("[data-testid=disposal-action]")).ToHaveCountAsync(6);
        await Assertions.Expect(city.Locator("[data-testid=disposal]")).ToContainTextAsync("赵统计");
        // Closing ends the disposal, not the warning.
        await Assertions.Expect(city.Locator("[data-testid=warning-detail]")).ToHaveAttributeAsync("data-status", "active");
    }

    private static Task SubmitAsync(IPage page) => page.ClickAsync("[data-testid=disposal] button[type=submit]");

    private static Task StageAsync(IPage page, string stage) => Assertions.Expect(page.Locator("[data-testid=disposal]")).ToHaveAttributeAsync("data-stage", stage);
}
