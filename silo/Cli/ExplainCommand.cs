using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reference;

namespace Monitor.Cli;

/// <summary><c>explain</c>: why a rule fired or did not. Reads only.</summary>
internal static class ExplainCommand
{
    private static readonly JsonSerializerOptions Indented = new(MonitorJson.Options) { WriteIndented = true };

    public static Command Create()
    {
        var database = CommonOptions.Database();
        var seeds = CommonOptions.Seeds();
        var enterprise = new Option<string>("--enterprise") { Description = "Code of the enterprise", Required = true };
        var rule = new Option<string>("--rule") { Description = "Id of the rule", Required = true };
        var period = PeriodOption.Create("--period", "The period to explain");
        var language = new Option<string>("--lang") { Description = "zh or en", DefaultValueFactory = _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        var json = new Option<bool>("--json") { Description = "Everything as JSON, in both languages" };
        var command = new Command("explain", "Tell why a rule fired or did not, with inputs, formula and counters") { database, seeds, enterprise, rule, period, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                await using var services = await CommonOptions.OpenToReadAsync(parsed.GetRequiredValue(database), parsed.GetRequiredValue(seeds), cancellationToken);
                var registry = services.GetRequiredService<Registry>();
                var code = parsed.GetRequiredValue(enterprise);
                if (!registry.Roster.TryFind(code, out var profile)) throw new InputException($"there is no enterprise '{code}' on the roster; see its code in the roster file");
                var view = await services.GetRequiredService<Explainer>().ExplainAsync(profile, registry.Model, parsed.GetRequiredValue(rule), parsed.GetValue(period), cancellationToken);
                if (parsed.GetValue(json)) await output.WriteLineAsync(JsonSerializer.Serialize(view, Indented));
                else Write(view, parsed.GetRequiredValue(language), output);
                return 0;
            }
            catch (Exception exception) when (exception is InputException or SeedException)
            {
                await error.WriteLineAsync($"explain: {exception.Message}");
                return 1;
            }
        });
        return command;
    }

    private static void Write(ExplainView view, string language, TextWriter output)
    {
        output.WriteLine($"{view.SubjectName} ({view.Subject}) · {view.RuleName?.In(language) ?? view.Rule}{(view.RuleVersion is { } version ? $" v{version}" : "")} · {view.Period}");
        output.WriteLine(view.Sentence.In(language));
        foreach (var level in view.Levels) output.WriteLine($"  {level.Sentence.In(language)}");
        foreach (var one in view.Inputs)
        {
            var prior = one.Base is { } reported ? $", base {Sentences.Number(reported)}" : "";
            var basis = one.Basis == Basis.YearToDate ? " ytd" : "";
            output.WriteLine($"  {(one.Current ? "*" : " ")} {one.Period} {one.Indicator}{basis} = {Sentences.Number(one.Value)} {one.Unit}{prior}  v{one.Version} {one.AsOf:yyyy-MM-dd HH:mm} {one.By} {one.Why} {one.Explanation}".TrimEnd());
        }
    }
}
