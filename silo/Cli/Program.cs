using System.CommandLine;
using Monitor.Hosting;
using Monitor.Readings.Imports;
using Monitor.Reference;

namespace Monitor.Cli;

/// <summary>The commands of the monitor. Exit codes: 0 ok, 1 failed, 2 bad usage.</summary>
internal static class Program
{
    private const int Failed = 1;
    private const int BadUsage = 2;

    /// <summary>What a command that is told to stop may take for it.</summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(35);

    public static async Task<int> Main(string[] args)
    {
        var root = new RootCommand("Monitor: early warning for key industrial enterprises")
        {
            MigrateCommand.Create(),
            CheckCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            SeedCommand.Create(),
            ImportCommand.Create(),
            BacktestCommand.Create(),
            ExplainCommand.Create(),
            ReportCommand.Create(),
            ForecastCommand.Create(),
            EvaluateForecastCommand.Create(),
            PrejudgeCommand.Create(),
            DetectCommand.Create(),
            ScoreStreamsCommand.Create(),
        };
        foreach (var command in MonitorHost.Commands()) root.Add(command);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("See --help.");
            return BadUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestEnd });
        }
        catch (Exception exception) when (exception is SeedException or TableException or IOException or UnauthorizedAccessException
            or System.Data.Common.DbException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Failed;
        }
    }
}
