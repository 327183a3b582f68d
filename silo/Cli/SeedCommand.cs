using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Enterprises;
using Monitor.Hosting;

namespace Monitor.Cli;

/// <summary><c>seed</c>: puts the starter rules and a roster into a database.</summary>
internal static class SeedCommand
{
    public static Command Create()
    {
        var database = CommonOptions.Database();
        var seeds = CommonOptions.Seeds();
        var roster = new Option<FileInfo?>("--roster") { Description = "Roster as CSV; without it the sample roster of the seeds" };
        var command = new Command("seed", "Put the starter rules and a roster into a database") { database, seeds, roster };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await CommonOptions.OpenAsync(parsed.GetRequiredValue(database), parsed.GetRequiredValue(seeds), cancellationToken);
            var registry = services.GetRequiredService<Registry>();
            var file = parsed.GetValue(roster)?.FullName ?? Path.Combine(registry.Reference.Folder, "roster.csv");
            await registry.AddEnterprisesAsync(RosterFile.Read(file, registry.Reference), cancellationToken);
            Console.WriteLine($"{registry.Roster.All.Count} enterprises, {registry.Model.Rules.All.Count} rules");
            return 0;
        });
        return command;
    }
}
