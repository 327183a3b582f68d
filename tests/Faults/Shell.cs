using System.Diagnostics;

namespace Monitor.Tests.Faults;

/// <summary>Runs a command of the system.</summary>
internal static class Shell
{
    public static async Task<string> RunAsync(string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{script}: {await errors}");
    }

    /// <summary>Mounts and networks of one's own are for root alone, and not in every container.</summary>
    public static bool MayMount { get; } = Environment.IsPrivilegedProcess && Process.Start(new ProcessStartInfo("unshare", ["-m", "-n", "true"]) { RedirectStandardError = true }) is { } probe && Ended(probe);

    private static bool Ended(Process probe)
    {
        probe.WaitForExit();
        return probe.ExitCode == 0;
    }
}
