using System.CommandLine;
using Monitor.Loadtest.Results;
using Monitor.Loadtest.Scenarios;

namespace Monitor.Loadtest.Cli;

/// <summary><c>measure</c> and <c>all</c>: run scenarios, print and keep what came out.</summary>
internal static class MeasureCommand
{
    private const int Mismatch = 1;

    private static readonly string[] Names = [.. AllScenarios.List.Concat(AllScenarios.Long).Select(one => one.Name).Distinct()];
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Runs of each scenario; medians are taken over them", DefaultValueFactory = _ => 3 };
    private static readonly Option<double> Seconds = new("--seconds") { Description = "Length of the measured part of a run", DefaultValueFactory = _ => 8 };
    private static readonly Option<int> Enterprises = new("--enterprises") { Description = "Enterprises that file, a multiple of 400", DefaultValueFactory = _ => 4000 };
    private static readonly Option<HostKind[]> Hosts = new("--host")
    {
        Description = "Where enterprises live: Local, Orleans, or both in turn; Orleans needs: dotnet build web -c Release -p:MonitorHost=Orleans",
        DefaultValueFactory = _ => [HostKind.Local],
        AllowMultipleArgumentsPerToken = true,
    };
    private static readonly Option<int> Silos = new("--silos") { Description = "Silos of an Orleans cluster", DefaultValueFactory = _ => 3 };
    private static readonly Option<FileInfo?> Output = new("--output") { Description = "JSON file for the result" };

    /// <summary>The whole set, on servers of its own; writes the table of README.</summary>
    public static Command All()
    {
        var readme = new Option<FileInfo?>("--readme") { Description = "File whose marked block gets the table; README.md of the source tree when absent" };
        var command = new Command("all", "Measure the whole set and write README's table") { Rounds, Seconds, Enterprises, Output, readme };
        command.SetAction(async (result, cancellation) =>
        {
            var report = await RunAsync(result, AllScenarios.List, [new()], cancellation);
            var failed = Finish(result, report);
            if (failed == 0) ReadmeBlock.Write(report, result.GetValue(readme)?.FullName ?? Path.Combine(Servers.SourceTree.Folder(""), "README.md"));
            return failed;
        });
        return command;
    }

    /// <summary>Some scenarios, on servers of its own or on a given one.</summary>
    public static Command Some()
    {
        var names = new Argument<string[]>("scenarios") { Description = $"What to measure: {string.Join(", ", Names)}", Arity = ArgumentArity.OneOrMore };
        names.AcceptOnlyFromAmong(Names);
        var kind = new Option<DatabaseKind?>("--on") { Description = "Only the scenarios on this kind of database" };
        var url = new Option<Uri?>("--url") { Description = "A monitor that runs already, on the --database that 'seed' has prepared" };
        var database = new Option<string?>("--database") { Description = "A database without filings: connection string or SQLite file; a temporary one when absent" };
        var command = new Command("measure", "Measure some scenarios") { names, kind, url, database, Hosts, Silos, Rounds, Seconds, Enterprises, Output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(url) is not null && result.GetValue(database) is null) result.AddError("--url needs --database: what is stored is counted there, not asked of the monitor.");
            if (result.GetValue(database) is not null && (result.GetValue(Rounds) > 1 || result.GetRequiredValue(names).Length > 1))
                result.AddError("A given --database is good for one run: name one scenario, and --rounds 1.");
        });
        command.SetAction(async (result, cancellation) =>
        {
            var wanted = AllScenarios.List.Concat(AllScenarios.Long).Where(one => result.GetRequiredValue(names).Contains(one.Name)
                && (result.GetValue(kind) is not { } only || one.Database == only)).ToList();
            if (result.GetValue(database) is { } given) wanted = [wanted.First(one => one.Database == (new Servers.LoadDatabase(given).IsPostgres ? DatabaseKind.Postgres : DatabaseKind.Sqlite))];
            LabConfig config = new() { Url = result.GetValue(url), Database = result.GetValue(database), Silos = result.GetValue(Silos) };
            return Finish(result, await RunAsync(result, wanted, [.. result.GetRequiredValue(Hosts).Select(host => config with { Host = host })], cancellation));
        });
        return command;
    }

    private static async Task<Report> RunAsync(ParseResult result, IReadOnlyList<IScenario> scenarios, IReadOnlyList<LabConfig> configs, CancellationToken cancellationToken)
    {
        var runs = new List<Run>();
        var labs = configs.Select(config => new Lab(config with { Length = TimeSpan.FromSeconds(result.GetValue(Seconds)), Enterprises = result.GetValue(Enterprises) })).ToList();
        // Round by round, so that whatever disturbs the machine for a while disturbs scenario and yardstick alike.
        for (var round = 1; round <= result.GetValue(Rounds); round++)
        {
            foreach (var (scenario, lab) in from scenario in scenarios from lab in labs where lab.Config.Host == HostKind.Local || scenario.Database == DatabaseKind.Postgres select (scenario, lab))
            {
                var run = await scenario.RunAsync(lab, round, cancellationToken);
                if (lab.Config.Host != HostKind.Local) run = run with { Database = $"{run.Database}, {lab.Config.Host}" };
                runs.Add(run);
                await Console.Error.WriteLineAsync($"{round} {run.Scenario} {run.Database}: {string.Join(", ", run.Metrics.Take(4).Select(metric => $"{metric.Name} {TextTable.Number(metric.Value)} {metric.Unit}"))}{(run.Noisy ? " (noisy)" : "")}");
                foreach (var mismatch in run.Mismatches) await Console.Error.WriteLineAsync($"  MISMATCH {mismatch}");
            }
        }

        foreach (var lab in labs) await lab.DisposeAsync();
        return new() { At = TimeProvider.System.GetUtcNow(), Machine = Machine(), Runs = runs };
    }

    private static int Finish(ParseResult result, Report report)
    {
        if (result.GetValue(Output) is { } file) report.Save(file.FullName);
        Console.Write(ResultTable.Of(report));
        return report.Runs.Any(run => run.Mismatches.Count > 0) ? Mismatch : 0;
    }

    private static string Machine() =>
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}, .NET {Environment.Version}";
}
