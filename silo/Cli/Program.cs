using System.CommandLine;
using Monitor.Readings.Imports;
using Monitor.Reference;

namespace Monitor.Cli;

/// <summary>The commands of the monitor. Exit codes: 0 ok, 1 failed, 2 bad usage.</summary>
internal static class Program
{
    private const int Failed = 1;
    private const int BadUsage = 2;

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
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("See --help.");
            return BadUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is SeedException or TableException or IOException or UnauthorizedAccessException
            or System.Data.Common.DbException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Failed;
        }
    }
}
