using System.Text.Json;
using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>axe-core on every page there is.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly AccountRequest Everything = new("root", "管理员", Role.Administrator, People.Password);
    private static readonly string Axe = File.ReadAllText(Path.Combine(Repository.Folder("web"), "client", "node_modules", "axe-core", "axe.min.js"));

    /// <summary>Gives one line for each rule that is broken gravely, with the places.</summary>
    private const string Run = """
        async () => {
            const { violations } = await axe.run(document, { resultTypes: ['violations'] });
            return violations.filter(one => ['serious', 'critical'].includes(one.impact))
                .map(one => `${one.id} (${one.impact}): ${one.help}: ${one.nodes.slice(0, 3).map(node => `${node.target.join(' ')} ${node.any.map(check => check.message).join(' ')}`).join(' | ')}`);
        }
        """;

    [Fact]
    public async Task No_page_breaks_a_grave_rule_in_light_or_dark()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        for (var month = 1; month <= 5; month++)
        {
            foreach (var (enterprise, value) in new[] { ("C001", 300), ("C002", 1100), ("gongyi-01", 0) })
            {
                await web.FileAsync(Roster.Output(enterprise, Period.Month(2024, month), 1000));
                await web.FileAsync(Roster.Output(enterprise, Period.Month(2025, month), value));
            }
        }

        var page = await chromium.OpenAsync(new(web.Address, "/warnings"), person: Everything);
        // Colours that are on their way from light to dark are neither.
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var row = page.Locator("[data-testid=warning-row]").First;
        await Assertions.Expect(row).ToBeVisibleAsync();
        var faults = new List<string>();
        foreach (var path in RouterPages.All((await row.GetAttributeAsync("data-warning-id"))!))
        {
            await page.GotoAsync(new Uri(web.Address, path).ToString());
            await SettledAsync(page);
            await page.EvaluateAsync(Axe);
            foreach (var theme in new[] { "light", "dark" })
            {
                await page.EvaluateAsync("dark => document.documentElement.classList.toggle('dark', dark)", theme == "dark");
                var found = await page.EvaluateAsync<JsonElement>(Run);
                faults.AddRange(found.EnumerateArray().Select(one => $"{path} ({theme}): {one.GetString()}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        await page.Context.CloseAsync();
    }

    /// <summary>A page is there when it has a heading and nothing in it waits.</summary>
    internal static async Task SettledAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("h1").First).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator(".el-skeleton, .skeleton")).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
