using System.Diagnostics;
using System.Globalization;
using System.Text;
using Monitor.Enterprises;

namespace Monitor.Tests.Faults;

/// <summary>The real command on files of its own: 40 enterprises of ten years, with falls.</summary>
internal sealed class ImportProcess : IDisposable
{
    public const int Enterprises = 40;
    public const int Months = 120;

    private readonly TempFolder _folder = new();

    public ImportProcess()
    {
        TestSeeds.WriteTo(_folder);
        var (mapping, header) = (new StringBuilder(Mapping), new StringBuilder("month"));
        for (var no = 1; no <= Enterprises; no++)
        {
            mapping.Append(CultureInfo.InvariantCulture, $"  - {{ code: K{no}, name: {{ zh: 样本{no}, en: Sample {no} }}, area: north, industry: food, calendar: {(no % 2 == 0 ? "cn" : "none")}, sample: true }}\n");
            header.Append(CultureInfo.InvariantCulture, $",o{no},e{no}");
        }

        mapping.Append("columns:\n");
        for (var no = 1; no <= Enterprises; no++)
        {
            mapping.Append(CultureInfo.InvariantCulture, $"  - {{ column: o{no}, enterprise: K{no}, indicator: output, unit: 千元 }}\n");
            mapping.Append(CultureInfo.InvariantCulture, $"  - {{ column: e{no}, enterprise: K{no}, indicator: employees, unit: 人 }}\n");
        }

        _folder.Write("mappings/sample.yaml", mapping.ToString());
        var random = new Random(2026);
        var lines = A.Months("2015-01", Months).Select((month, i) => $"{month},{string.Join(',', Enumerable.Range(1, Enterprises).Select(no => FormattableString.Invariant(
            $"{100 + (40 * Math.Sin((i + (3 * no)) / 9.0)) + random.Next(10):0.0},{55 + (20 * Math.Cos((i + no) / 7.0)):0}")))}");
        _folder.Write("sample.csv", $"{header}\n{string.Join('\n', lines)}\n");
    }

    private const string Mapping =
        """
        name: sample
        layout: wide
        period: { column: month, format: month }
        enterprises:

        """;

    public Process Start(string database)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            typeof(EnterpriseMonitor).Assembly.Location, "import", "--seeds", _folder.Path, "--input", _folder.File("sample.csv"), "--mapping", "sample", "--database", database,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Runs to the end.</summary>
    /// <returns>The episodes as it lists them, and how long it took.</returns>
    public async Task<(string Episodes, TimeSpan Took)> RunAsync(string database)
    {
        var begun = TimeProvider.System.GetTimestamp();
        using var process = Start(database);
        var errors = process.StandardError.ReadToEndAsync();
        var episodes = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return (episodes, TimeProvider.System.GetElapsedTime(begun));
    }

    public void Dispose() => _folder.Dispose();
}
