using Microsoft.Playwright;
using Monitor.Tests.Web;
using Xunit.Abstractions;

namespace Monitor.Tests.Browser;

/// <summary>What an analyst sees while figures come in.</summary>
public abstract class LiveUpdateSuite(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
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
            const answer = await fetch('/api/submissions', { method: 'POST', headers: { 'content-type': 'application/json', 'x-monitor-request': '1' }, body: JSON.stringify(submission) });
            const answered = performance.now();
            if (!answer.ok) throw new Error(await answer.text());
            return Math.max(0, await seen - answered);
        }
        """;

    protected abstract Task<ITestDatabase> CreateAsync();

    [StoreFact]
    public async Task A_figure_that_trips_a_rule_shows_as_a_row_without_reload()
    {
        await using var database = await CreateAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        var page = await chromium.OpenAsync(new(web.Address, "/warnings"));
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
        output.WriteLine($"{GetType().Name}: answer of the POST to the row in the page, median {milliseconds[Rounds / 2]:0.0} ms, slowest {milliseconds[^1]:0.0} ms of {Rounds}");
        Assert.True(milliseconds[Rounds / 2] < LimitMilliseconds, $"median {milliseconds[Rounds / 2]} ms");
    }
}
