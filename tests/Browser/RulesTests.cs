using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>Rules are written, tried, enabled and compared by those who may, and read by the others.</summary>
public sealed class RulesTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly AccountRequest Chief = new("chief", "主任", Role.Administrator, People.Password);
    private static readonly AccountRequest OfArea = new("li", "李分析", Role.AreaAnalyst, People.Password, "gongyi");

    [Fact]
    public async Task A_rule_is_drafted_by_form_tried_on_history_enabled_edited_and_its_versions_compared()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        for (var month = 3; month <= 5; month++)
        {
            await web.FileAsync(Roster.Output("C030", Period.Month(2024, month), 1000));
            await web.FileAsync(Roster.Output("C030", Period.Month(2025, month), 700));
        }

        var page = await chromium.OpenAsync(new(web.Address, "/rules"), person: Chief);
        await Assertions.Expect(page.Locator("[data-testid=rule-row][data-rule=output-yoy]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/rules/new$"));

        // The keyboard alone: an indicator by its name, then the id that follows from it.
        await page.GetByRole(AriaRole.Combobox, new() { Name = "指标", Exact = true }).FocusAsync();
        await page.Keyboard.TypeAsync("工业总产值");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[name=id]")).ToHaveValueAsync("gross-output-yoy");
        await page.FillAsync("[name=zh]", "产值试验");
        await page.FillAsync("[name=en]", "Output on trial");

        // A wrong order is told at once, at the field, and nothing can be done with it.
        await page.FillAsync("[name=blue-at]", "-10");
        await page.FillAsync("[name=yellow-at]", "-5");
        await Assertions.Expect(page.Locator("[name=yellow-at][aria-invalid=true]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-level=yellow]")).ToContainTextAsync("应不高于蓝色 Ⅳ的 −10.0%");
        await page.ClickAsync("[data-testid=enable]");
        await Assertions.Expect(page.Locator("[name=yellow-at]")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-testid=confirm]")).ToHaveCountAsync(0);
        await page.FillAsync("[name=yellow-at]", "-20");
        await page.FillAsync("[name=clearAt]", "-5");
        await Assertions.Expect(page.Locator("[data-testid=rule-sentence]")).ToHaveTextAsync(
            "监测全部企业的工业总产值同比增速：不高于 −10.0%并连续 2 期，发布蓝色 Ⅳ预警；不高于 −20.0%并连续 2 期，发布黄色 Ⅲ预警。高于 −5.0%并连续 2 期时解除。");

        await page.FillAsync("[name=previewFrom]", "2025-01");
        await page.FillAsync("[name=previewTo]", "2025-06");
        await page.ClickAsync("[data-testid=try]");
        await Assertions.Expect(page.Locator("[data-testid=preview]")).ToHaveAttributeAsync("data-state", "done", new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("[data-tile=episodes] b")).ToHaveTextAsync("1");
        await Assertions.Expect(page.Locator("[data-testid=preview-episode]")).ToContainTextAsync("2025年4月");
        await Assertions.Expect(page.Locator("[data-testid=preview] canvas")).ToBeVisibleAsync();

        await page.ClickAsync("[data-testid=save-draft]");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/rules/gross-output-yoy"));
        await Assertions.Expect(page.Locator("[data-testid=saved]")).ToHaveTextAsync("已保存为第 1 版草稿。");

        await page.ClickAsync("[data-testid=enable]");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-testid=confirm]")).ToHaveCountAsync(0);
        await EnableAsync(page);
        await Assertions.Expect(page.Locator("[data-testid=rule]")).ToHaveAttributeAsync("data-version", "2");
        await Assertions.Expect(page.Locator("header [data-state=enabled]")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("1 条生效预警")).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await page.CheckAsync("[name=red-on]");
        await page.FillAsync("[name=red-at]", "-60");
        await EnableAsync(page, "红色 Ⅰ 不设 → 不高于 −60.0%");
        await Assertions.Expect(page.Locator("[data-testid=rule]")).ToHaveAttributeAsync("data-version", "3");
        await page.ClickAsync("[data-view=versions]");
        await Assertions.Expect(page.Locator("[data-testid=rule-version]")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("[data-testid=rule-diff] [data-changed='levels.red']")).ToContainTextAsync("不高于 −60.0%");
        await Assertions.Expect(page.Locator("[data-testid=rule-diff] [data-changed='levels.blue']")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_the_server_refuses_shows_at_its_field_a_retirement_is_asked_about_and_a_reader_sees_words_alone()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        var page = await chromium.OpenAsync(new(web.Address, "/rules/new?copy=output-stop"), "en", person: Chief);
        await page.FillAsync("[name=id]", "output-stop");
        await page.ClickAsync("[data-testid=save-draft]");
        await Assertions.Expect(page.Locator("[data-field=id][data-fault]")).ToContainTextAsync("there is a rule of that name already");
        await Assertions.Expect(page.Locator("[name=id]")).ToBeFocusedAsync();
        await page.FillAsync("[name=id]", "output-stop-2");
        await Assertions.Expect(page.Locator("[data-field=id][data-fault]")).ToHaveCountAsync(0);
        await page.ClickAsync("[data-testid=save-draft]");
        await Assertions.Expect(page.Locator("[data-testid=saved]")).ToHaveTextAsync("Saved as version 1, a draft.");

        await page.GotoAsync(new Uri(web.Address, "/rules/output-stop").ToString());
        await page.ClickAsync("[data-testid=retire]");
        await Assertions.Expect(page.Locator("[data-testid=confirm]")).ToContainTextAsync("It raises nothing any more");
        await page.ClickAsync("[data-testid=confirm-yes]");
        await Assertions.Expect(page.Locator("header [data-state=retired]")).ToBeVisibleAsync();

        var reader = await chromium.OpenAsync(new(web.Address, "/rules"), person: OfArea);
        await Assertions.Expect(reader.Locator("[data-testid=rule-row]").First).ToBeVisibleAsync();
        await Assertions.Expect(reader.Locator("[data-testid=new-rule], [data-view=mutes]")).ToHaveCountAsync(0);
        await reader.ClickAsync("[data-rule=output-yoy] a");
        await Assertions.Expect(reader.Locator("[data-testid=rule-words]")).ToContainTextAsync("不高于 −60.0%");
        await Assertions.Expect(reader.Locator("[data-testid=rule-form]")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
        await reader.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mute_is_recorded_with_its_reason_and_ended_early()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        var page = await chromium.OpenAsync(new(web.Address, "/rules?tab=mutes"));
        await page.ClickAsync("[data-testid=new-mute]");
        var form = page.Locator("[data-testid=mute-form]");
        await form.Locator("[type=submit]").ClickAsync();
        await Assertions.Expect(form.Locator("[name=to]")).ToBeFocusedAsync();
        await form.Locator("[name=to]").FillAsync("2020-01-01");
        await Assertions.Expect(form.Locator("[data-field=to]")).ToContainTextAsync("末日应不早于首日");
        await form.Locator("[name=to]").FillAsync("2099-12-31");
        await form.Locator("[name=reason]").FillAsync("年度检修");
        await form.Locator("[name=rule]").SelectOptionAsync("output-yoy");
        await form.Locator("[type=submit]").ClickAsync();
        var row = page.Locator("[data-testid=mute-row]");
        await Assertions.Expect(row).ToContainTextAsync("年度检修");
        await Assertions.Expect(row).ToHaveAttributeAsync("data-standing", "active");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await page.ClickAsync("[data-testid=confirm-yes]");
        await Assertions.Expect(row).ToContainTextAsync("第 2 版");
        await Assertions.Expect(row.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    private static async Task EnableAsync(IPage page, string says = "启用后立即重新判定")
    {
        await page.ClickAsync("[data-testid=enable]");
        await Assertions.Expect(page.Locator("[data-testid=confirm]")).ToContainTextAsync(says);
        await page.ClickAsync("[data-testid=confirm-yes]");
    }
}
