using Microsoft.Playwright;
using Monitor.Tests.Notifications;
using Monitor.Tests.Security;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>An administrator at work, and what people do about their own accounts.</summary>
public sealed class AdministrationTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly AccountRequest Chief = new("chief", "主任", Role.Administrator, People.Password);

    [Fact]
    public async Task An_administrator_makes_an_area_analyst_who_sees_the_area_and_a_key_that_is_used_and_revoked()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        foreach (var enterprise in new[] { "C001", "C002" }) await web.FileAsync(Roster.Output(enterprise, Period.Month(2025, 5), 0));
        var chief = await chromium.OpenAsync(new(web.Address, "/admin"), person: Chief);
        await chief.GetByTestId("add-account").ClickAsync();
        var form = chief.GetByRole(AriaRole.Dialog);
        await form.Locator("[name=name]").FillAsync("li");
        await form.Locator("[name=displayName]").FillAsync("李分析");
        await form.Locator("[name=role]").SelectOptionAsync("areaAnalyst");
        await form.Locator("[name=area]").SelectOptionAsync("gongyi");
        await form.Locator("[name=password]").FillAsync(People.Password);
        await form.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Assertions.Expect(chief.Locator("[data-testid=account][data-name=li]")).ToContainTextAsync("巩义");

        var li = await chromium.OpenAsync(web.Address, signedIn: false);
        await SignInAsync(li, "li");
        await li.GotoAsync(new Uri(web.Address, "/warnings").ToString());
        await Assertions.Expect(li.Locator("[data-testid=warning-row][data-warning-id^='C001~']").First).ToBeVisibleAsync();
        await Assertions.Expect(li.Locator("[data-testid=warning-row][data-warning-id^='C002~']")).ToHaveCountAsync(0);
        await Assertions.Expect(li.Locator("nav a[href='/admin']")).ToHaveCountAsync(0);

        await chief.ClickAsync("a[href='/admin/keys']");
        await chief.GetByTestId("add-key").ClickAsync();
        await form.Locator("[name=name]").FillAsync("meters");
        await form.Locator("[name=enterprise]").FillAsync("C001");
        await form.Locator("button[type=submit]").ClickAsync();
        var secret = (await chief.GetByTestId("secret").TextContentAsync())!;
        using var machine = ServiceKey.Client(web.Address, secret);
        Assert.True((await machine.GetAsync("/api/enterprises/C001")).IsSuccessStatusCode);
        Assert.False((await machine.GetAsync("/api/enterprises/C002")).IsSuccessStatusCode);
        var key = chief.Locator("[data-testid=key][data-name=meters]");
        await Eventually(async () => (await web.GetAsync<List<ApiKeyView>>("/api/keys")).Single(one => one.Name == "meters").UsedAt is not null);
        await chief.ReloadAsync();
        await Assertions.Expect(key.GetByTestId("used")).Not.ToContainTextAsync("从未");
        await Assertions.Expect(chief.GetByTestId("secret")).ToHaveCountAsync(0);
        await key.GetByRole(AriaRole.Button).ClickAsync();
        await key.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(key).ToContainTextAsync("撤销");
        await Assertions.Expect(key.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await machine.GetAsync("/api/enterprises/C001")).StatusCode);

        await chief.ClickAsync("a[href='/admin/audit']");
        await chief.FillAsync("[name=what]", "/api/keys/");
        await chief.Keyboard.PressAsync("Enter");
        await Assertions.Expect(chief.GetByTestId("audit-entry")).ToHaveCountAsync(1);
        await Assertions.Expect(chief.GetByTestId("audit-entry")).ToContainTextAsync("DELETE");
    }

    [Fact]
    public async Task An_administrator_puts_an_enterprise_on_the_roster_gives_another_a_last_day_and_reads_what_is_wrong_with_a_file()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        await web.FileAsync(Roster.Output("C001", Period.Month(2025, 5), 100));
        var page = await chromium.OpenAsync(new(web.Address, "/admin/roster"), person: Chief);
        await page.GetByTestId("add-enterprise").ClickAsync();
        var form = page.GetByRole(AriaRole.Dialog);
        await form.Locator("[name=code]").FillAsync("N900");
        await form.Locator("[name=name]").FillAsync("新企业");
        await form.Locator("[name=area]").SelectOptionAsync("gongyi");
        await form.Locator("[name=industry]").SelectOptionAsync("modern-food");
        await form.Locator("[name=why]").FillAsync("纳规");
        await form.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(form).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("N900");
        await Assertions.Expect(page.GetByTestId("roster-line")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[data-code=N900]")).ToContainTextAsync("巩义");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("C001");
        await page.Locator("[data-code=C001] button").ClickAsync();
        await Assertions.Expect(form.Locator("[name=area]")).ToBeDisabledAsync();
        await form.Locator("[name=to]").FillAsync("2025-06-30");
        await form.Locator("[name=why]").FillAsync("停产退库");
        await form.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-code=C001]")).ToContainTextAsync("2025-06-30");
        await page.Locator("[data-code=C001] button").ClickAsync();
        await Assertions.Expect(form.GetByTestId("roster-history")).ToContainTextAsync("停产退库");
        await page.Keyboard.PressAsync("Escape");

        await page.GetByTestId("roster-file").ClickAsync();
        await form.Locator("[name=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "名录.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes("代码,名称,层级,县区,行业\nN901,甲,县区重点,巩义市,modern-food\nN902,乙,县区重点,无此县,modern-food\n"),
        });
        await form.Locator("[name=why]").FillAsync("年度纳规");
        await form.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(form.GetByTestId("roster-faults")).ToContainTextAsync("没有区县“无此县”");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await web.Http.GetAsync("/api/roster/N901")).StatusCode);
    }

    [Fact]
    public async Task Somebody_enrols_an_authenticator_and_signs_in_with_its_code()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await using var web = await WebProcess.StartAsync(database.Name);
        var page = await chromium.OpenAsync(new(web.Address, "/account"), person: Chief);
        await page.GetByTestId("enrol").ClickAsync();
        await Assertions.Expect(page.Locator("svg[role=img]")).ToBeVisibleAsync();
        var secret = (await page.GetByTestId("secret").TextContentAsync())!;
        await page.FillAsync("[name=code]", "000000");
        await page.Locator("form:has([name=code]) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.FillAsync("[name=code]", AuthenticatorTests.CodeOf(secret));
        await page.Locator("form:has([name=code]) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.GetByTestId("authenticator-state")).ToHaveTextAsync("已启用");
        var recovery = (await page.GetByTestId("secret").TextContentAsync())!.Split('\n');
        Assert.Equal(8, recovery.Length);
        await page.GetByText("退出").ClickAsync();
        await SignInAsync(page, "chief", signedIn: false);
        await page.FillAsync("[name=code]", AuthenticatorTests.CodeOf(secret));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByTestId("user")).ToHaveTextAsync("主任");

        await page.GotoAsync(new Uri(web.Address, "/account").ToString());
        await page.FillAsync("[name=current]", People.Password);
        await page.FillAsync("[name=next]", "another-long-password");
        await page.FillAsync("[name=again]", "another-long-passwort");
        await page.Locator("form:has([name=current]) button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("两次输入的新密码不一致。");
        await page.FillAsync("[name=again]", "another-long-password");
        await page.Locator("form:has([name=current]) button").ClickAsync();
        await Assertions.Expect(page.Locator("form:has([name=current]) [role=status]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_route_is_made_its_dead_letter_sent_again_and_what_is_told_in_the_application_read()
    {
        await using var receiver = await Receiver.StartAsync();
        var refuses = true;
        receiver.Answer = (_, _) => Task.FromResult<(int, string, string?)>(Volatile.Read(ref refuses) ? (400, "no", null) : (200, "ok", null));
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name, settings: [$"--Monitor:Notifications:Endpoints:hook:Url={receiver.At("/hook")}"]);
        var page = await chromium.OpenAsync(new(web.Address, "/admin/notifications"), person: Chief);
        foreach (var (id, kind) in new[] { ("app", "inApp"), ("hook", "webhook") })
        {
            await page.GetByTestId("add-channel").ClickAsync();
            await page.FillAsync("[role=dialog] [name=id]", id);
            await page.SelectOptionAsync("[role=dialog] [name=kind]", kind);
            if (kind == "webhook") await page.SelectOptionAsync("[role=dialog] [name=endpoint]", "hook");
            await page.FillAsync("[role=dialog] [name=groupSeconds]", "0");
            await page.ClickAsync("[role=dialog] button[type=submit]");
            await Assertions.Expect(page.Locator($"[data-testid=channel][data-id={id}]")).ToBeVisibleAsync();
        }

        await page.GetByTestId("add-route").ClickAsync();
        await page.FillAsync("[role=dialog] [name=id]", "all");
        await page.Locator("[role=dialog] .more").ClickAsync();
        await page.Locator("[role=dialog] [name=channel]").Nth(0).SelectOptionAsync("app");
        await page.FillAsync("[role=dialog] [name=recipient]", "主任");
        await page.Locator("[role=dialog] [name=channel]").Nth(1).SelectOptionAsync("hook");
        await page.ClickAsync("[role=dialog] button[type=submit]");
        await Assertions.Expect(page.Locator("[data-testid=route][data-id=all]")).ToContainTextAsync("主任");

        await web.FileAsync(Roster.Output("C001", Period.Month(2025, 5), 0));
        await page.ClickAsync("[data-state=dead]");
        var dead = page.Locator("[data-testid=message][data-state=dead]").First;
        await Assertions.Expect(dead).ToBeVisibleAsync(new() { Timeout = 20_000 });
        Volatile.Write(ref refuses, false);
        var before = receiver.Requests.Count;
        await dead.GetByRole(AriaRole.Button).Last.ClickAsync();
        await Eventually(() => Task.FromResult(receiver.Requests.Count > before));
        await page.ClickAsync("[data-state=sent]");
        await Assertions.Expect(page.Locator("[data-testid=message][data-state=sent]").First).ToBeVisibleAsync(new() { Timeout = 20_000 });

        await page.Locator("[name=warning]").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await page.Locator("section:has(#try) button[type=submit]").ClickAsync();
        await Assertions.Expect(page.GetByTestId("told")).ToHaveCountAsync(2);

        await page.ClickAsync("header a[href='/inbox']");
        await Assertions.Expect(page.GetByTestId("inbox-entry").First).ToHaveAttributeAsync("data-read", "false");
        await page.GetByRole(AriaRole.Button, new() { Name = "全部标为已读" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("inbox-entry").First).ToHaveAttributeAsync("data-read", "true");
    }

    private static async Task SignInAsync(IPage page, string name, bool signedIn = true)
    {
        await page.FillAsync("[name=name]", name);
        await page.FillAsync("[name=password]", People.Password);
        await page.Keyboard.PressAsync("Enter");
        if (signedIn) await Assertions.Expect(page.GetByTestId("user")).ToBeVisibleAsync();
        else await Assertions.Expect(page.Locator("[name=code]")).ToBeFocusedAsync();
    }

    private static async Task Eventually(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await isSo()) await pause.WaitForNextTickAsync(limit.Token);
    }
}
