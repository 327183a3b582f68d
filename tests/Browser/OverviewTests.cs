using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>The month at a glance, the wall screen, areas and industries, and the way between pages.</summary>
public sealed class OverviewTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly AccountRequest OfArea = new("li", "李分析", Role.AreaAnalyst, People.Password, "gongyi");
    private static readonly AccountRequest OfFirm = new("zhao", "赵统计", Role.Statistician, People.Password, Enterprise: "C001");

    /// <summary>C001 and gongyi-01 are of the area gongyi, C002 is of xingyang.</summary>
    private static async Task<WebProcess> StartAsync(ITestDatabase database)
    {
        await Roster.SeedAsync(database.Name);
        var web = await WebProcess.StartAsync(database.Name);
        foreach (var (enterprise, value) in new[] { ("C001", 700), ("C002", 1100), ("gongyi-01", 900) })
        {
            for (var month = 3; month <= 5; month++)
            {
                await web.FileAsync(Roster.Output(enterprise, Period.Month(2024, month), 100_000));
                await web.FileAsync(Roster.Output(enterprise, Period.Month(2025, month), value * 100));
            }
        }

        while ((await web.GetAsync<RollupSeriesView>("/api/rollups/city/city/series/gross_output")).Points is not [.., { Reporting: 3 }]) continue;
        return web;
    }

    [Fact]
    public async Task Every_figure_of_the_overview_leads_to_what_it_is_made_of()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await StartAsync(database);
        var page = await chromium.OpenAsync(web.Address);
        var overview = page.GetByTestId("overview");
        await Assertions.Expect(overview.Locator("h1")).ToContainTextAsync("2025年5月");
        await Assertions.Expect(page.GetByTestId("figure").First).ToContainTextAsync("−10.0%");
        var gongyi = page.GetByTestId("tiles").Locator("a[href*='/areas/area/gongyi']");
        await page.GetByTestId("measure").SelectOptionAsync("output");
        await Assertions.Expect(gongyi).ToContainTextAsync("−20.0%");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("by=output"));

        // What comes in while one looks moves the counts without a reload.
        var red = page.GetByTestId("open-red").Locator("b");
        var before = int.Parse(await red.InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await web.FileAsync(Roster.Output("C005", Period.Month(2025, 5), 0));
        await Assertions.Expect(red).Not.ToHaveTextAsync($"{before}");
        await Assertions.Expect(page.GetByTestId("feed").Locator("a[href*='C005']").First).ToBeVisibleAsync();

        await gongyi.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("巩义市");
        await Assertions.Expect(page.Locator("canvas").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByTestId("firms").Locator("a[href*='/enterprises/C001']")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await page.GetByTestId("open-red").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/warnings\\?level=red"));
        await page.GoBackAsync();
        await page.GetByTestId("figure").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/areas/city/city\\?month=2025-05&indicator=gross_output"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Each_begins_with_what_it_may_see()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await StartAsync(database);
        var area = await chromium.OpenAsync(web.Address, person: OfArea);
        await Assertions.Expect(area.GetByTestId("overview").Locator("h1")).ToContainTextAsync("巩义市");
        await Assertions.Expect(area.GetByTestId("figure").First).ToContainTextAsync("−20.0%");
        await Assertions.Expect(area.GetByTestId("figure").First).ToContainTextAsync("全市 −10.0%");
        await Assertions.Expect(area.GetByTestId("tiles")).ToHaveCountAsync(0);
        await area.GotoAsync(new Uri(web.Address, "/areas/area/xingyang").ToString());
        await Assertions.Expect(area.Locator("h1")).ToContainTextAsync("没有这个对象");
        await area.Context.CloseAsync();

        var firm = await chromium.OpenAsync(web.Address, person: OfFirm);
        await Assertions.Expect(firm).ToHaveURLAsync(new Regex("/(filing|warnings)$"));
        await Assertions.Expect(firm.Locator("nav a[href='/areas']")).ToHaveCountAsync(0);
        await firm.Context.CloseAsync();
    }

    [Fact]
    public async Task Charts_of_areas_and_industries_can_be_read_as_tables()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await StartAsync(database);
        var page = await chromium.OpenAsync(new(web.Address, "/areas?indicator=gross_output"), "en");
        await Assertions.Expect(page.GetByTestId("place")).ToHaveCountAsync(16);
        await Assertions.Expect(page.GetByTestId("place").First).ToContainTextAsync("Xingyang City");
        await Assertions.Expect(page.Locator("canvas")).ToHaveCountAsync(2);
        var waterfall = page.Locator("figure", new() { HasText = "Contribution to the city" });
        await waterfall.GetByRole(AriaRole.Button, new() { Name = "Table" }).ClickAsync();
        await Assertions.Expect(waterfall.Locator("tr", new() { HasText = "Gongyi City" })).ToContainTextAsync("−13.33");
        await page.GetByRole(AriaRole.Button, new() { Name = "Industries" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("kind=industry"));
        await Assertions.Expect(page.GetByTestId("place")).ToHaveCountAsync(9);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(3840, 2160)]
    public async Task The_wall_screen_fills_the_screen_without_a_bar_to_scroll_and_turns_by_itself(int width, int height)
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await StartAsync(database);
        var page = await chromium.OpenAsync(web.Address, width: width, height: height);
        await page.Clock.InstallAsync();
        await page.GotoAsync(new Uri(web.Address, "/wall").ToString());
        var scene = page.Locator("#scene");
        await Assertions.Expect(scene).ToHaveTextAsync("县区 · 增加值同比");
        await Assertions.Expect(page.Locator("nav")).ToHaveCountAsync(0);
        // Whoever stands three metres away reads letters of one and a half per cent of the screen's height.
        Assert.True(await page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('.tiles b, .levels b, .value b')].map(one => parseFloat(getComputedStyle(one).fontSize)))") > height * 0.015);
        Assert.Equal(0, await page.EvaluateAsync<int>("(() => { const main = document.querySelector('main'); return main.scrollHeight - main.clientHeight + main.scrollWidth - main.clientWidth })()"));
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.wall > section, .wall .tiles a, .wall .lines a')].filter(one => one.scrollHeight > one.clientHeight + 1).map(one => one.className)"));
        await page.Clock.FastForwardAsync(16_000);
        await Assertions.Expect(scene).ToHaveTextAsync("行业 · 增加值同比");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByTestId("overview")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_navigation_works_by_keyboard_and_fits_a_small_laptop_in_both_languages()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await StartAsync(database);
        foreach (var locale in new[] { "zh-CN", "en" })
        {
            var page = await chromium.OpenAsync(web.Address, locale, width: 1280, height: 800);
            await Assertions.Expect(page.GetByTestId("overview").Locator("h1")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
            var toggle = page.Locator("nav button");
            await Assertions.Expect(toggle).ToHaveAttributeAsync("aria-expanded", "false");
            await toggle.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(toggle).ToHaveAttributeAsync("aria-expanded", "true");
            await Assertions.Expect(page.Locator("nav [aria-current=page]")).ToHaveTextAsync(locale == "en" ? "Overview" : "总览");
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && [...document.querySelectorAll('nav a, nav button, header')].every(one => one.scrollWidth <= one.clientWidth)"));
            await page.Locator("nav a[href='/warnings']").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/warnings$"));
            await page.Context.CloseAsync();
        }
    }
}
