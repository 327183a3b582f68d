using Microsoft.Playwright;
using Monitor.Contracts;
using Monitor.Tests.Web;
using Xunit.Abstractions;

namespace Monitor.Tests.Browser;

/// <summary>What an analyst sees while figures come in.</summary>
public sealed class LiveUpdateTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>, IDisposable
{
    private const int Rounds = 31;

    /// <summary>Generous: the machine of a test run is busy. What is usual is in README.</summary>
    private const double LimitMilliseconds = 1000;

    /// <summary>Files a figure from within the page and waits for the row, so that one clock measures both.</summary>
    private const string FileAndWait = """
        async submission => {
            const wanted = `[data-testid="warning-row"][data-warning-id^="${submission.enterprise}~"]`;
            const seen = new Promise(resolve => {
                const look = () => { if (document.querySelector(wanted)) { observer.disconnect(); resolve(performance.now()); } };
                const observer = new MutationObserver(look);
                observer.observe(document.body, { childList: true, subtree: true, attributes: true });
            });
            const answer = await fetch('/api/submissions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(submission) });
            const answered = performance.now();
            if (!answer.ok) throw new Error(await answer.text());
            return Math.max(0, await seen - answered);
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("monitor-browser-").FullName;

    [Fact]
    public Task A_figure_that_trips_a_rule_shows_as_a_row_without_reload_on_SQLite() => MeasureAsync(Path.Combine(_folder, "monitor.db"), "SQLite");

    [PostgresFact]
    public async Task A_figure_that_trips_a_rule_shows_as_a_row_without_reload_on_PostgreSQL() => await MeasureAsync(await PostgresServer.NewDatabaseAsync(), "PostgreSQL");

    [Fact]
    public async Task A_warning_opens_with_its_evidence_and_leads_to_its_enterprise_in_both_languages()
    {
        var database = Path.Combine(_folder, "detail.db");
        await Roster.SeedAsync(database);
        await using var web = await WebProcess.StartAsync(database);
        for (var month = 1; month <= 5; month++)
        {
            await web.FileAsync(Roster.Output("C003", Period.Month(2024, month), 1000));
            await web.FileAsync(Roster.Output("C003", Period.Month(2025, month), 300));
        }

        foreach (var (locale, level) in new[] { ("zh-CN", "红色"), ("en", "Red") })
        {
            var page = await chromium.OpenAsync(web.Address, locale);
            var row = page.Locator("[data-testid=warning-row][data-warning-id^='C003~']").First;
            await Assertions.Expect(row).ToContainTextAsync(level);
            await row.ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/warnings/C003~"));
            await Assertions.Expect(page.Locator("canvas").First).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("300");
            await page.Locator("a[href*='/enterprises/C003']").First.ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("C003");
            await page.Context.CloseAsync();
        }
    }

    /// <summary>Takes the picture of README when MONITOR_WRITE_PICTURES=1.</summary>
    [Fact]
    public async Task The_demonstration_shows_live_warnings_within_a_minute_of_its_start()
    {
        await using var web = await WebProcess.StartAsync(Path.Combine(_folder, "demo.db"), demo: true);
        var page = await chromium.OpenAsync(web.Address);
        await Assertions.Expect(page.Locator("[data-testid=warning-row]").Nth(5)).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.WaitForFunctionAsync("async () => (await (await fetch('/api/demo')).json()).now > '2026-04-12'", null, new() { Timeout = 60_000, PollingInterval = 250 });
        if (Environment.GetEnvironmentVariable("MONITOR_WRITE_PICTURES") == "1")
            await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Folder("web"), "warnings.png") });
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task MeasureAsync(string database, string name)
    {
        await Roster.SeedAsync(database);
        await using var web = await WebProcess.StartAsync(database);
        var page = await chromium.OpenAsync(web.Address);
        await Assertions.Expect(page.Locator("[data-testid=connection][data-state=live]")).ToBeVisibleAsync();
        var milliseconds = new List<double>();
        for (var round = 1; round <= Rounds; round++)
        {
            milliseconds.Add(await page.EvaluateAsync<double>(FileAndWait, new
            {
                enterprise = $"C{round:000}",
                period = "2025-05",
                key = "stop",
                readings = new[] { new { indicator = "gross_output", value = 0, unit = "千元" } },
            }));
        }

        milliseconds.Sort();
        output.WriteLine($"{name}: answer of the POST to the row in the page, median {milliseconds[Rounds / 2]:0.0} ms, slowest {milliseconds[^1]:0.0} ms of {Rounds}");
        Assert.True(milliseconds[Rounds / 2] < LimitMilliseconds, $"median {milliseconds[Rounds / 2]} ms");
    }
}
