using System.Net.Http.Json;
using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>What there is about one enterprise, on one page.</summary>
public sealed class EnterprisePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_page_of_an_enterprise_tells_its_warnings_past_ones_forms_revisions_and_what_was_explained()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        var (suspended, missing) = (MonthsAgo(3), MonthsAgo(4));
        for (var month = 3; month <= 8; month++)
        {
            await web.FileAsync(Roster.Output("C003", Period.Month(2024, month), 1000));
            // Falls, and recovers.
            await web.FileAsync(Roster.Output("C003", Period.Month(2025, month), month < 6 ? 300 : 1000));
        }

        await web.FileAsync(Roster.Output("C003", Period.Month(2025, 8), 1010, "corrected"));
        await web.FileAsync(Roster.Output("C003", Period.Month(2025, 9), 0));
        await web.FileAsync(Roster.Output("C003", Period.Month(2024, 10), 100_000) with { Explanation = "合并报表" });
        using (var exempt = await web.Http.PostAsJsonAsync("/api/reporting/exemptions", new ExemptionRequest("C003", suspended, ExemptionKind.Suspended, "停产检修", Last: suspended), MonitorJson.Options))
            Assert.True(exempt.IsSuccessStatusCode);

        var page = await chromium.OpenAsync(new(web.Address, "/enterprises/C003"));
        await Assertions.Expect(page.Locator("[data-testid=enterprise] canvas").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[aria-labelledby=open-warnings]")).ToContainTextAsync("停产");
        await Assertions.Expect(page.Locator("[data-testid=past]")).ToContainTextAsync("工业总产值同比下降");
        await Assertions.Expect(page.Locator("[data-testid=past]")).ToContainTextAsync("2025年3月起");
        await Assertions.Expect(page.Locator($"[data-month='{suspended}'] [data-state=suspended]").First).ToContainTextAsync("停报");
        await Assertions.Expect(page.Locator($"[data-month='{missing}'] [data-form=production]")).ToContainTextAsync("未报");
        var quality = page.Locator("[data-testid=quality]");
        await Assertions.Expect(quality.Locator("[data-testid=quality-row]")).ToHaveCountAsync(3);
        await Assertions.Expect(quality).ToContainTextAsync("疑似单位有误");
        await Assertions.Expect(quality).ToContainTextAsync("合并报表");
        await Assertions.Expect(quality).ToContainTextAsync("修订 1 个数");
        await Assertions.Expect(quality).ToContainTextAsync("停产检修");
        var table = page.Locator("[aria-labelledby=periods]");
        await Assertions.Expect(table.Locator("tr", new() { HasText = "2024年10月" })).ToContainTextAsync("附说明");
        await table.Locator("tr", new() { HasText = "2025年8月" }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("1,010");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("已被取代");
        await page.Context.CloseAsync();
    }

    private static Period MonthsAgo(int count)
    {
        var month = TimeProvider.System.GetUtcNow().AddHours(8).AddMonths(-count);
        return Period.Month(month.Year, month.Month);
    }
}
