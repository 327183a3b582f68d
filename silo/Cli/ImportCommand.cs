using System.CommandLine;
using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Readings.Imports;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Cli;

/// <summary><c>import</c>: takes a table of figures in and lists the warnings that stand afterwards.</summary>
internal static class ImportCommand
{
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromSeconds(1);

    public static Command Create()
    {
        var database = CommonOptions.Database();
        var seeds = CommonOptions.Seeds();
        var input = new Option<FileInfo?>("--input") { Description = "CSV or xlsx file; without it the FRED-MD table of the seeds" };
        var mapping = new Option<string?>("--mapping")
        {
            Description = "How columns become readings: a mapping file, or the name of one in the seeds; without it 'fredmd' for the FRED-MD table, else 'long'",
        };
        var explanation = new Option<string>("--explanation") { Description = "Why figures that fail the soft checks are right all the same", DefaultValueFactory = _ => "" };
        var command = new Command("import", "Take a table of figures in and list the episodes as CSV") { database, seeds, input, mapping, explanation };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await CommonOptions.OpenAsync(parsed.GetRequiredValue(database), parsed.GetRequiredValue(seeds), cancellationToken);
            var reference = services.GetRequiredService<ReferenceModel>();
            var file = parsed.GetValue(input) ?? new FileInfo(Path.Combine(reference.Folder, "fredmd.csv"));
            var name = parsed.GetValue(mapping) ?? (parsed.GetValue(input) is null ? "fredmd" : Mapping.Plain.Name);
            var import = new Import("cli", file.Name, services.GetRequiredService<Registry>(), services.GetRequiredService<IEnterpriseDirectory>(), TimeProvider.System);
            await using var content = file.OpenRead();
            await ReportAsync(import, RunAsync(import, content, Find(name, reference), parsed.GetRequiredValue(explanation), cancellationToken), cancellationToken);
            if (import.Status.State != ImportState.Done)
            {
                foreach (var problem in import.Status.Problems) await Console.Error.WriteLineAsync($"{problem.Where}: {problem.Message.En}");
                await Console.Error.WriteLineAsync($"{import.Status.ProblemCount} problems; {(import.Status.State == ImportState.Questioned ? "what is named was not stored: correct it, or give an --explanation" : "nothing was stored")}.");
                return 1;
            }

            await ListAsync(services, cancellationToken);
            return 0;
        });
        return command;
    }

    private static async Task RunAsync(Import import, Stream content, MappingDocument mapping, string explanation, CancellationToken cancellationToken)
    {
        import.Check(content, mapping, Environment.UserName, explanation, asOf: null, cancellationToken);
        if (import.Status.State == ImportState.Applying) await import.ApplyAsync(cancellationToken);
    }

    private static MappingDocument Find(string name, ReferenceModel reference) =>
        Mapping.Find(name, reference) ?? SeedFile.ReadYaml<MappingDocument>(name);

    private static async Task ReportAsync(Import import, Task running, CancellationToken cancellationToken)
    {
        while (await Task.WhenAny(running, Task.Delay(ProgressInterval, TimeProvider.System, cancellationToken)) != running)
        {
            var now = import.Status;
            await Console.Error.WriteLineAsync($"{now.State}: line {now.Lines}, {now.Applied} of {now.Submissions} submissions, {now.Readings} readings");
        }

        await running;
        var end = import.Status;
        await Console.Error.WriteLineAsync($"{end.State}: {end.Lines} lines, {end.Applied} submissions ({end.Replayed} had been there), {end.Readings} readings");
    }

    private static async Task ListAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var registry = services.GetRequiredService<Registry>();
        var (episodes, _) = await services.GetRequiredService<IMonitorStore>().ReadEpisodesAsync(new() { Limit = int.MaxValue }, cancellationToken);
        await using var csv = new CsvWriter(Console.Out, CultureInfo.InvariantCulture, leaveOpen: true);
        csv.WriteRecords(episodes.Where(episode => episode.Last.Status != EpisodeStatus.Withdrawn && registry.Roster.TryFind(episode.Subject, out _))
            .OrderBy(episode => episode.Last.Rule, StringComparer.Ordinal).ThenBy(episode => episode.Last.FirstPeriod).ThenBy(episode => episode.Subject)
            .Select(episode => new
            {
                rule = episode.Last.Rule,
                enterprise = registry.Roster.TryFind(episode.Subject, out var enterprise) ? enterprise.Code : "",
                first_period = episode.Last.FirstPeriod.ToString(),
                raised_period = episode.Last.RaisedPeriod.ToString(),
                peak_level = Sentences.LevelEn(episode.Last.Peak),
                last_period = episode.Last.LastPeriod.ToString(),
                cleared_period = episode.Last.ClearedPeriod?.ToString() ?? "",
            }));
    }
}
