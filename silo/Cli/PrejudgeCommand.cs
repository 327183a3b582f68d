using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Prejudgements;
using Monitor.Storage;

namespace Monitor.Cli;

/// <summary><c>prejudge</c>: judges where every series is going, and stores it.</summary>
internal static class PrejudgeCommand
{
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromSeconds(1);

    public static Command Create()
    {
        var database = CommonOptions.Database();
        var seeds = CommonOptions.Seeds();
        var period = PeriodOption.Create("--period", "The origin: the last month whose figures count");
        var output = new Option<string?>("--output") { Description = "CSV file of the results; - for standard output" };
        var command = new Command("prejudge", "Judge where months, quarter and year of every series are going, and store it") { database, seeds, period, output };
        command.Validators.Add(parsed => CheckOrigin(parsed, period));
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (standard, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var name = parsed.GetRequiredValue(database);
            if (!StoreFactory.IsThere(name))
            {
                await error.WriteLineAsync($"prejudge: there is no database '{name}'; name one with --database, or make it with seed or import");
                return 1;
            }

            await using var services = await CommonOptions.OpenAsync(name, parsed.GetRequiredValue(seeds), cancellationToken);
            var store = (IPrejudgementStore)services.GetRequiredService<IMonitorStore>();
            var registry = services.GetRequiredService<Registry>();
            var run = await RunAsync(services.GetRequiredService<PrejudgementService>(), parsed.GetRequiredValue(period), error, cancellationToken);
            await error.WriteLineAsync($"{run.Series} series judged from {run.Origin}: version {run.Version}{(run.Stored ? "" : ", as it was stored before")}");
            if (parsed.GetValue(output) is { } file) await WriteAsync(await store.ReadRunAsync(run.Origin, run.Version, cancellationToken), run, registry, file, standard);
            return 0;
        });
        return command;
    }

    private static void CheckOrigin(CommandResult parsed, Option<Period> period)
    {
        if (PeriodOption.Find(parsed, period) is not { } origin) return;
        try
        {
            PrejudgementService.OriginOf(origin);
        }
        catch (ArgumentException exception)
        {
            parsed.AddError($"--period: {exception.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    private static async Task<PrejudgementRun> RunAsync(PrejudgementService service, Period origin, TextWriter error, CancellationToken cancellationToken)
    {
        var (done, total) = (0, 0);
        var running = service.RunAsync(origin, (now, all) =>
        {
            Volatile.Write(ref done, now);
            Volatile.Write(ref total, all);
        }, cancellationToken);
        while (await Task.WhenAny(running, Task.Delay(ProgressInterval, TimeProvider.System, cancellationToken)) != running)
            await error.WriteLineAsync($"{Volatile.Read(ref done)} of {Volatile.Read(ref total)} series");
        return await running;
    }

    private static async Task WriteAsync(IReadOnlyList<PrejudgedSeries> series, PrejudgementRun run, Registry registry, string file, TextWriter standard)
    {
        if (file == "-")
        {
            PrejudgementCsv.Write(series, run, registry, standard);
            return;
        }

        await using var writer = File.CreateText(file);
        PrejudgementCsv.Write(series, run, registry, writer);
    }
}
