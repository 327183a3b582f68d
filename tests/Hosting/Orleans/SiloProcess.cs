using System.Diagnostics;
using Monitor.Enterprises;
using Monitor.Tests.Faults;
using Monitor.Tests.Web;

namespace Monitor.Tests.Fixtures;

/// <summary>A silo as an operator runs it.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    private readonly Process _process;

    private SiloProcess(Process process, Uri address) => (_process, Http) = (process, new() { BaseAddress = address });

    /// <summary>Of the server that tells of health and metrics.</summary>
    public HttpClient Http { get; }

    public int Id => _process.Id;

    public static async Task<SiloProcess> StartAsync(string database, string? seeds, int siloPort, int gatewayPort)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            typeof(EnterpriseMonitor).Assembly.Location, "serve", "--urls", "http://127.0.0.1:0", "--MONITOR_DATABASE", database,
            $"--Monitor:Cluster:SiloPort={siloPort}", $"--Monitor:Cluster:GatewayPort={gatewayPort}", .. seeds is null ? Array.Empty<string>() : [$"--Monitor:Seeds={seeds}"],
        ]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var (process, address, _) = await WebProcess.ListenAsync(start);
        return new(process, address);
    }

    /// <summary>SIGTERM: it hands its enterprises over.</summary>
    public async Task StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{Id}"])) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGKILL, as a crash.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>It stands still, and with it all that it has begun.</summary>
    public Task PauseAsync()
    {
        OwnPostgres.Pause(Id);
        return Task.CompletedTask;
    }

    /// <summary>It goes on, finds that it was voted out, and ends.</summary>
    public async Task ResumeAsync()
    {
        OwnPostgres.Resume(Id);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process.WaitForExitAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
        Http.Dispose();
    }
}
