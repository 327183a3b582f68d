using System.Diagnostics;
using System.Net.Http.Json;
using System.Threading.Channels;

namespace Monitor.Tests.Web;

/// <summary>The web process as an operator runs it, on a free port, without the demonstration.</summary>
public sealed class WebProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private WebProcess(Process process, Uri address, IReadOnlyList<string> said)
    {
        Said = said;
        _process = process;
        Http = ServiceKey.Client(address);
    }

    /// <summary>With an administrator's key.</summary>
    public HttpClient Http { get; }

    /// <summary>What it printed before it listened.</summary>
    public IReadOnlyList<string> Said { get; }

    public Uri Address => Http.BaseAddress!;
    public int Id => _process.Id;

    /// <param name="seeds">Folder of reference data; the product's own when absent.</param>
    /// <param name="port">0 for any free one.</param>
    /// <param name="settings">More arguments of the command line.</param>
    /// <param name="wrapper">A command that starts a process in another way; its arguments before those of dotnet.</param>
    public static async Task<WebProcess> StartAsync(string database, bool demo = false, int port = 0, string? seeds = null, string host = "127.0.0.1",
        IReadOnlyList<string>? settings = null, params string[] wrapper)
    {
        var start = new ProcessStartInfo(wrapper.Length > 0 ? wrapper[0] : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Folder("web") };
        foreach (var argument in wrapper.Skip(1).Append("dotnet").Skip(wrapper.Length > 0 ? 0 : 1).Concat(
        [
            Path.Combine(AppContext.BaseDirectory, "Monitor.Web.dll"), "--urls", $"http://{host}:{port}", "--Monitor:Demo:Enabled", demo.ToString(),
            "--MONITOR_DATABASE", database, "--Monitor:Demo:SecondsPerMonth", "5", ServiceKey.Setting, "--Monitor:Limits:SignIns=1000",
        ])) start.ArgumentList.Add(argument);
        if (seeds is not null) start.ArgumentList.Add($"--Monitor:Seeds={seeds}");
        foreach (var setting in settings ?? []) start.ArgumentList.Add(setting);
        await HostProcesses.StartAsync(database, seeds);
        var (process, address, said) = await ListenAsync(start);
        return new(process, address, said);
    }

    /// <summary>Starts a process and waits until it says where it listens.</summary>
    /// <exception cref="InvalidOperationException">It ended before; with what it said.</exception>
    internal static async Task<(Process Process, Uri Address, IReadOnlyList<string> Said)> ListenAsync(ProcessStartInfo start)
    {
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        var process = Process.Start(start)!;
        var lines = Channel.CreateUnbounded<string>();
        process.OutputDataReceived += (_, line) => Take(lines, line.Data);
        process.ErrorDataReceived += (_, line) => Take(lines, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(StartLimit);
        var said = new List<string>();
        await foreach (var line in lines.Reader.ReadAllAsync(limit.Token))
        {
            said.Add(line);
            const string Listening = "Now listening on: ";
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at >= 0) return (process, new Uri(line[(at + Listening.Length)..].Trim()), said);
            if (line.Contains("Unhandled exception", StringComparison.Ordinal)) break;
        }

        process.Kill();
        throw new InvalidOperationException(string.Join('\n', said));
    }

    public async Task<SubmissionReceipt> FileAsync(Submission submission)
    {
        var response = await Http.PostAsJsonAsync("/api/submissions", submission, MonitorJson.Options);
        return response.IsSuccessStatusCode
            ? (await response.Content.ReadFromJsonAsync<SubmissionReceipt>(MonitorJson.Options))!
            : throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
    }

    public async Task<T> GetAsync<T>(string path) => (await Http.GetFromJsonAsync<T>(path, MonitorJson.Options))!;

    /// <summary>SIGTERM: it finishes what it has begun.</summary>
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

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
        Http.Dispose();
    }

    private static void Take(Channel<string> lines, string? line)
    {
        if (line is null) lines.Writer.TryComplete();
        else lines.Writer.TryWrite(line);
    }
}
