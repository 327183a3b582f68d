using System.Diagnostics;
using System.Globalization;

namespace Monitor.Tests.Web;

/// <summary>What an operator's Prometheus reads.</summary>
public sealed class MetricsTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    private WebProcess Web => fixture.Web;

    [Fact]
    public async Task Submissions_readings_and_steps_are_counted_once()
    {
        var before = await ReadAsync();
        await Web.FileAsync(Roster.Output("C001", Period.Month(2025, 3), 0, "metrics"));
        await Web.FileAsync(Roster.Output("C001", Period.Month(2025, 3), 0, "metrics"));
        var after = await ReadAsync();
        Assert.Equal(1, Moved("monitor_readings_total"));
        Assert.Equal(1, Moved("monitor_submissions_total{outcome=\"accepted\"}"));
        Assert.Equal(1, Moved("monitor_submissions_total{outcome=\"replayed\"}"));
        Assert.Equal(1, Moved("monitor_transitions_total{kind=\"raised\",level=\"red\"}"));
        Assert.Equal(1, Moved("monitor_commit_duration_seconds_count"));
        Assert.Equal(2, Moved("monitor_turn_duration_seconds_count"));
        Assert.Equal(2, Moved("monitor_turn_duration_seconds_bucket{le=\"+Inf\"}"));

        double Moved(string name) => after.GetValueOrDefault(name) - before.GetValueOrDefault(name);
    }

    [NeedsCommand("promtool")]
    public async Task Promtool_accepts_every_metric()
    {
        await Web.FileAsync(Roster.Output("C002", Period.Month(2025, 4), 0));
        foreach (var server in await ServersAsync())
        {
            var (_, said) = await RunAsync("promtool", await server.GetStringAsync("/metrics"), "check", "metrics");
            // Orleans has its own taste in names; what cannot be read would be told without one.
            Assert.DoesNotContain(said.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !line.StartsWith("orleans_", StringComparison.Ordinal));
        }
    }

    [NeedsCommand("promtool")]
    public async Task Promtool_accepts_the_alert_rules_and_every_metric_they_name_is_there()
    {
        var rules = Path.Combine(Repository.Folder("web"), "deploy", "prometheus-alerts.yml");
        var (exit, said) = await RunAsync("promtool", "", "check", "rules", rules);
        Assert.True(exit == 0, said);
        await Web.FileAsync(Roster.Output("C003", Period.Month(2025, 5), 0));
        var names = (await ReadAsync()).Keys.Select(key => key.Split('{')[0]).ToHashSet();
        var named = System.Text.RegularExpressions.Regex.Matches(await File.ReadAllTextAsync(rules), "monitor_[a-z_]+").Select(match => match.Value).ToHashSet();
        named.UnionWith(System.Text.RegularExpressions.Regex.Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Folder("web"), "deploy", "grafana-dashboard.json")), "monitor_[a-z_]+").Select(match => match.Value));
        // What counts failures appears with the first of them.
        Assert.Equal(["monitor_background_failures_total"], named.Except(names).Order());
    }

    /// <summary>Everything that counts: web, and what its host runs besides.</summary>
    private async Task<IEnumerable<HttpClient>> ServersAsync() => (await HostProcesses.MeteredAsync(fixture.Database)).Prepend(Web.Http);

    private async Task<Dictionary<string, double>> ReadAsync()
    {
        var texts = await Task.WhenAll((await ServersAsync()).Select(server => server.GetStringAsync("/metrics")));
        return texts.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Where(line => line[0] != '#')
            .GroupBy(line => line[..line.LastIndexOf(' ')], line => double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture))
            .ToDictionary(one => one.Key, one => one.Sum());
    }

    private static async Task<(int Exit, string Said)> RunAsync(string command, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
