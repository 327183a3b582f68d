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
        await using var database = new SqliteDatabase();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        for (var month = 3; month <= 8; month++)
        {
            await web.FileAsync(Roster.Output("C003", Period.Month(2025, month), 1000));
            // Falls, and recovers.
            await web.FileAsync(Roster.Output("C003", Period.Month(2026, month), month < 6 ? 300 : 1000));
        }

        await web.FileAsync(Roster.Output("C003", Period.Month(2026, 8), 1010, "corrected"));
        await web.FileAsync(Roster.Output("C003", Period.Month(2026, 9), 0));
        await web.FileAsync(Roster.Output("C003", Period.Month(2025, 10), 100_000) with { Explanation = "合并报表" });
        using (var exempt = await web.Http.PostAsJsonAsync("/api/reporting/exemptions", new ExemptionRequest("C003", Period.Month(2026, 7), ExemptionKind.Suspended, "停产检修", Last: Period.Month(2026, 7)), MonitorJson.Options))
            Assert.True(exempt.IsSuccessStatusCode);

        var page = await chromium.OpenAsync(new(web.Address, "/enterprises/C003"));
        await Assertions.Expect(page.Locator("[data-testid=enterprise] canvas").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[aria-labelledby=open-warnings]")).ToContainTextAsync("停产");
        await Assertions.Expect(page.Locator("[data-testid=past]")).ToContainTextAsync("工业总产值同比下降");
        await Assertions.Expect(page.Locator("[data-testid=past]")).ToContainTextAsync("2026年3月起");
        await Assertions.Expect(page.Locator("[data-month='2026-07'] [data-state=suspended]").First).ToContainTextAsync("停报");
        await Assertions.Expect(page.Locator("[data-month='2026-06'] [data-form=production]")).ToContainTextAsync("未报");
        var quality = page.Locator("[data-testid=quality]");
        await Assertions.Expect(quality.Locator("[data-testid=quality-row]")).ToHaveCountAsync(3);
        await Assertions.Expect(quality).ToContainTextAsync("疑似单位有误");
        await Assertions.Expect(quality).ToContainTextAsync("合并报表");
        await Assertions.Expect(quality).ToContainTextAsync("修订 1 个数");
        await Assertions.Expect(quality).ToContainTextAsync("停产检修");
        var table = page.Locator("[aria-labelledby=periods]");
        await Assertions.Expect(table.Locator("tr", new() { HasText = "2025年10月" })).ToContainTextAsync("附说明");
        await table.Locator("tr", new() { HasText = "2026年8月" }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("1,010");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("已被取代");
        await page.Context.CloseAsync();
    }
}
