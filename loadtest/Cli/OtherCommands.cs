using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Monitor.Loadtest.Load;
using Monitor.Loadtest.Results;
using Monitor.Loadtest.Servers;
using Monitor.Loadtest.Yardsticks;

namespace Monitor.Loadtest.Cli;

/// <summary>The commands beside measuring.</summary>
internal static class OtherCommands
{
    public static Command Compare()
    {
        var before = new Argument<FileInfo>("before") { Description = "JSON result of one measurement" };
        var after = new Argument<FileInfo>("after") { Description = "JSON result of another" };
        before.AcceptExistingOnly();
        after.AcceptExistingOnly();
        var command = new Command("compare", "Put two results side by side") { before, after };
        command.Aliases.Add("--compare");
        command.SetAction(result => Console.Write(Comparison.Of(Report.Load(result.GetRequiredValue(before).FullName), Report.Load(result.GetRequiredValue(after).FullName))));
        return command;
    }

    public static Command Seed()
    {
        var database = new Option<string>("--database") { Description = "Connection string or SQLite file", Required = true };
        var enterprises = new Option<int>("--enterprises") { Description = "Enterprises to put on the roster", DefaultValueFactory = _ => 4000 };
        var command = new Command("seed", "Prepare a database for 'measure --url', before its monitor starts") { database, enterprises };
        command.SetAction((result, cancellation) => new LoadDatabase(result.GetRequiredValue(database)).SeedAsync(new Fleet(result.GetValue(enterprises), 1), cancellation));
        return command;
    }

    public static Command Judging()
    {
        var command = new Command("judging", "Measure what judging one filing costs, without storing") { TreatUnmatchedTokensAsErrors = false };
        // In this process: a benchmark process of its own would restore packages anew.
        command.SetAction(result => BenchmarkRunner.Run<EvaluationBenchmark>(
            DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)), [.. result.UnmatchedTokens]));
        return command;
    }

    public static Command BarePipeServer()
    {
        var database = new Option<string>("--database") { Description = "PostgreSQL connection string", Required = true };
        var command = new Command("bare-pipe", "Serve the yardstick (the scenario 'pipe' starts this)") { database };
        command.SetAction((result, cancellation) => BarePipe.ServeAsync(result.GetRequiredValue(database), cancellation));
        return command;
    }
}
