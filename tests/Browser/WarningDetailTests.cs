using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Monitor.Tests.Streams;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>What a warning tells about itself.</summary>
public sealed class WarningDetailTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_warning_says_why_shows_its_levels_and_explains_each_period_with_its_relatives()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        for (var month = 1; month <= 5; month++)
        {
            await web.FileAsync(Roster.Output("C003", Period.Month(2024, month), 1000));
            await web.FileAsync(Roster.Output("C003", Period.Month(2025, month), month < 5 ? 700 : 300));
        }

        var id = (await web.GetAsync<Page<Warning>>("/api/episodes?enterprise=C003&rule=output-yoy")).Items[0].Id;
        var page = await chromium.OpenAsync(new(web.Address, $"/warnings/{Uri.EscapeDataString(id)}"));
        await Assertions.Expect(page.Locator("[data-testid=sentence]")).ToContainTextAsync("下降70%");
        await Assertions.Expect(page.Locator("[data-testid=metric-chart] canvas")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-testid=value-chart] canvas")).ToBeVisibleAsync();
        var levels = page.Locator("[data-testid=level-history] li");
        Assert.InRange(await levels.CountAsync(), 2, 5);
        await Assertions.Expect(levels.Last).ToContainTextAsync("红色 Ⅰ");

        var explain = page.Locator("[data-testid=explain]");
        await Assertions.Expect(explain).ToContainTextAsync("算式");
        await Assertions.Expect(explain.Locator("tbody tr").First).ToBeVisibleAsync();
        var outcome = await explain.GetAttributeAsync("data-outcome");
        await page.SelectOptionAsync("[data-testid=explain-period]", "2025-03");
        await Assertions.Expect(explain).Not.ToHaveAttributeAsync("data-outcome", outcome!);
        await explain.Locator("summary").ClickAsync();
        await Assertions.Expect(explain.Locator("details table")).ToContainTextAsync("2024年3月");

        var relative = page.Locator("[data-testid=related] a").First;
        await relative.ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(Regex.Escape(id)));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_warning_about_a_meter_shows_the_records_around_it()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        var records = Meter.Days(21, bursts: (20 * Meter.PerDay) + 40);
        var csv = "timestamp,value\n" + string.Join('\n', records.Select(record => string.Create(CultureInfo.InvariantCulture, $"{record.At:yyyy-MM-dd HH:mm:ss},{record.Value:R}")));
        using (var content = new StringContent(csv, Encoding.UTF8, "text/csv")) Assert.True((await web.Http.PostAsync("/api/streams/C001/electricity_15min", content)).IsSuccessStatusCode);
        var id = (await web.GetAsync<Page<Warning>>("/api/episodes?enterprise=C001&rule=electricity-stream-anomaly")).Items[0].Id;
        var page = await chromium.OpenAsync(new(web.Address, $"/warnings/{Uri.EscapeDataString(id)}"), "en");
        await Assertions.Expect(page.Locator("[data-testid=stream-chart] canvas")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-testid=stream-chart]")).ToContainTextAsync("Records and how unusual they were");
        await Assertions.Expect(page.Locator("[data-testid=value-chart]")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }
}
