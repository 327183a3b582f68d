using System.Diagnostics;
using System.Globalization;

namespace Monitor.Loadtest.Servers;

/// <summary>
/// Who used the processors between two moments: web, database, this generator, and others. What others used makes a figure noisy.
/// Read from /proc; zero where there is none.
/// </summary>
/// <param name="Web">Seconds of processor time.</param>
public readonly record struct ProcessorUse(double Web, double Database, double Client, double All)
{
    private const double TicksPerSecond = 100;

    public double Others => Math.Max(0, All - Web - Database - Client);

    /// <param name="web">The web process, and the silos that it is a client of.</param>
    public static ProcessorUse Now(IReadOnlyList<int> web, int? postmaster)
    {
        if (!Directory.Exists("/proc/self")) return default;
        using var self = Process.GetCurrentProcess();
        return new(web.Sum(Of), postmaster is { } server ? OfServer(server) : 0, self.TotalProcessorTime.TotalSeconds, OfMachine());
    }

    public static ProcessorUse operator -(ProcessorUse late, ProcessorUse early) =>
        new(late.Web - early.Web, late.Database - early.Database, late.Client - early.Client, late.All - early.All);

    /// <summary>A server and its backends; those that have ended are in the parent's account.</summary>
    private static double OfServer(int postmaster)
    {
        var total = Of(postmaster);
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), out var id) && Fields(id) is { } fields && fields[1] == postmaster.ToString(CultureInfo.InvariantCulture)) total += Own(fields);
        }

        return total;
    }

    private static double Of(int id) => Fields(id) is { } fields ? Own(fields) + (Number(fields[13]) + Number(fields[14])) / TicksPerSecond : 0;

    private static double Own(string[] fields) => (Number(fields[11]) + Number(fields[12])) / TicksPerSecond;

    /// <returns>The fields of /proc/id/stat from the state on; null when the process has gone.</returns>
    private static string[]? Fields(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static double OfMachine()
    {
        var fields = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // user, nice, system, irq, softirq: all but idle, waiting for the disk, and what a host took away.
        return (Number(fields[1]) + Number(fields[2]) + Number(fields[3]) + Number(fields[6]) + Number(fields[7])) / TicksPerSecond;
    }

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
