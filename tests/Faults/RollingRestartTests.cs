using System.Diagnostics;
using Monitor.Tests.Web;
using Xunit.Abstractions;

namespace Monitor.Tests.Faults;

/// <summary>Two processes behind nginx, configured by the sample that is delivered.</summary>
[Collection(nameof(Processes))]
public sealed class RollingRestartTests(ITestOutputHelper output)
{
    [NeedsCommand("nginx")]
    public async Task Restarting_one_process_after_the_other_fails_no_request()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var stage = await FaultStage.StartAsync(database.Name, processes: 2, seed: 5, filing: false);
        using var folder = new TempFolder();
        using var nginx = await StartNginxAsync(folder, stage);
        try
        {
            stage.BeginFiling();
            for (var round = 0; round < 2; round++)
            {
                for (var no = 0; no < stage.Webs.Length; no++)
                {
                    await Wait.ForAsync(500);
                    await stage.RestartWebAsync(no);
                }
            }

            await Wait.ForAsync(500);
            var (acknowledged, steps, failures) = await stage.AccountAsync();
            output.WriteLine($"{acknowledged} submissions acknowledged over four restarts, {steps} steps");
            Assert.Empty(failures);
            Assert.True(acknowledged > 100);
        }
        finally
        {
            nginx.Kill(entireProcessTree: true);
        }
    }

    private static async Task<Process> StartNginxAsync(TempFolder folder, FaultStage stage)
    {
        var port = PostgresServer.FreePort();
        var sample = await File.ReadAllTextAsync(Path.Combine(Repository.Folder("web"), "deploy", "nginx.conf"));
        foreach (var (from, to) in new[] { ("127.0.0.1:5001", stage.Webs[0].Address.Authority), ("127.0.0.1:5002", stage.Webs[1].Address.Authority), ("listen 8080", $"listen 127.0.0.1:{port}") })
        {
            Assert.Contains(from, sample, StringComparison.Ordinal);
            sample = sample.Replace(from, to, StringComparison.Ordinal);
        }

        var temp = string.Join(' ', new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"{kind}_temp_path {folder.File(kind)};"));
        folder.Write("nginx.conf", $"pid {folder.File("pid")}; error_log {folder.File("error.log")}; daemon off; user root;\nevents {{ }}\nhttp {{ access_log off; {temp}\n{sample}\n}}\n");
        var nginx = Process.Start(new ProcessStartInfo("nginx", ["-p", folder.Path, "-c", folder.File("nginx.conf"), "-e", folder.File("error.log")]) { RedirectStandardError = true })!;
        stage.Edge = new($"http://127.0.0.1:{port}");
        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(stage.Edge, "/health/ready"), patience.Token);
                if (answer.IsSuccessStatusCode) return nginx;
            }
            catch (HttpRequestException) when (!nginx.HasExited)
            {
                // It is not listening yet.
            }

            await Wait.ForAsync(50, patience.Token);
        }
    }
}
