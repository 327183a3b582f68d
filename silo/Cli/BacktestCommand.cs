using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reference;
using Monitor.Rules;
using Monitor.Rules.Backtests;

namespace Monitor.Cli;

/// <summary><c>backtest</c>: tries rules on stored history. Reads only.</summary>
internal static class BacktestCommand
{
    private const int MostMonths = 120;
    private const int ProgressStep = 100;

    public static Command Create()
    {
        var database = CommonOptions.Database();
        var seeds = CommonOptions.Seeds();
        var rules = new Option<FileInfo?>("--rules") { Description = "Rules to try, a file like rules.yaml; without it those in force" };
        var from = PeriodOption.Create("--from", "First period whose warnings count; earlier figures serve as base and for the holds");
        var to = PeriodOption.Create("--to", "Last period that is judged");
        var events = new Option<FileInfo?>("--events") { Description = "Known events: CSV enterprise,kind,firstPeriod,lastPeriod, or first,last for all enterprises" };
        var kinds = new Option<string[]>("--kinds") { Description = "Kinds of events to score; without it all but unitError, late, missing, revision", AllowMultipleArgumentsPerToken = true };
        var vintage = new Option<string>("--vintage") { Description = "known-then replays what was stored as it came, known-now judges what holds now", DefaultValueFactory = _ => "known-then" };
        vintage.AcceptOnlyFromAmong("known-then", "known-now");
        var before = Months("--before", "A warning this many months before an event's first is a hit", new EventWindow().Before);
        var tolerance = Months("--tolerance", "A warning this many months after an event's first is still a hit", new EventWindow().Tolerance);
        var after = Months("--after", "A warning this many months after an event's last is no false alarm", new EventWindow().After);
        var output = new Option<string?>("--out") { Description = "Folder for episodes.csv, rules.csv, months.csv, events.csv; - for the episodes on standard output" };
        var command = new Command("backtest", "Try rules on stored history; nothing is written to the database")
        {
            database, seeds, rules, from, to, events, kinds, vintage, before, tolerance, after, output,
        };
        command.Validators.Add(parsed =>
        {
            if (PeriodOption.Find(parsed, from) is { } first && PeriodOption.Find(parsed, to) is { } last && last < first) parsed.AddError("--to lies before --from; swap them");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (standard, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                var known = parsed.GetValue(events) is { } file ? ReadEvents(file, parsed.GetValue(kinds) ?? []) : [];
                await using var services = await CommonOptions.OpenToReadAsync(parsed.GetRequiredValue(database), parsed.GetRequiredValue(seeds), cancellationToken);
                var registry = services.GetRequiredService<Registry>();
                var model = parsed.GetValue(rules) is { } tried ? ModelOf(tried, registry) : registry.Model;
                var plan = new BacktestPlan(model, parsed.GetValue(from), parsed.GetValue(to),
                    parsed.GetValue(vintage) == "known-now" ? BacktestVintage.KnownNow : BacktestVintage.KnownThen);
                var done = 0;
                var runs = await new BacktestRunner(services.GetRequiredService<IBacktestStore>()).RunAsync(registry.Roster.All, plan, () =>
                {
                    if (Interlocked.Increment(ref done) is var count && count % ProgressStep == 0) error.WriteLine($"{count} of {registry.Roster.All.Count} enterprises");
                }, cancellationToken);
                var window = new EventWindow(parsed.GetValue(before), parsed.GetValue(tolerance), parsed.GetValue(after));
                Write(new BacktestScorer(plan, known, window).Score(runs), parsed.GetValue(output), standard, error);
                return 0;
            }
            catch (Exception exception) when (exception is InputException or SeedException or IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync($"backtest: {exception.Message}");
                return 1;
            }
        });
        return command;
    }

    private static Option<int> Months(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        Validation.Between(option, 0, MostMonths);
        return option;
    }

    private static List<KnownEvent> ReadEvents(FileInfo file, string[] kinds)
    {
        using var reader = file.OpenText();
        try
        {
            return EventFile.Read(reader, kinds);
        }
        catch (InputException exception)
        {
            throw new InputException($"{file.Name}, {exception.Message}");
        }
    }

    private static Enterprises.MonitorModel ModelOf(FileInfo rules, Registry registry) => registry.Model with
    {
        Rules = new([.. RuleFile.Read(rules.FullName).Select(document => RuleFile.ToRule(document, registry.Reference.Catalog, registry.Reference.Forms))]),
    };

    private static void Write(BacktestResult result, string? output, TextWriter standard, TextWriter error)
    {
        if (output == "-") BacktestReport.WriteEpisodes(result, standard);
        else if (output is not null) BacktestReport.WriteFolder(result, output);
        BacktestReport.WriteSummary(result, output == "-" ? error : standard);
    }
}
