using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Monitor.Contracts;

namespace Monitor.Cli;

/// <summary>A period on the command line.</summary>
internal static class PeriodOption
{
    public static Option<Period> Create(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Period.TryParse(text, CultureInfo.InvariantCulture, out var period)) return period;
            result.AddError($"{name} is '{text}', which is not a period; write 2026-03, 2026-01..02, 2026-03-T1 or 2026-03-15");
            return default;
        },
    };

    /// <summary>Of use in a validator, where asking for a value that could not be read would throw.</summary>
    /// <returns>Null when the option is missing or no period; that is told elsewhere.</returns>
    public static Period? Find(CommandResult parsed, Option<Period> option) =>
        parsed.GetResult(option) is { Tokens: [var token] } && Period.TryParse(token.Value, CultureInfo.InvariantCulture, out var period) ? period : null;
}
