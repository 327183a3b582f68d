using System.CommandLine;

namespace Monitor.Cli;

/// <summary>Checks of option values that say what to change.</summary>
internal static class Validation
{
    public static void Between(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        var value = result.GetValueOrDefault<int>();
        if (value < least || value > most)
            result.AddError($"{option.Name} is {value}; give {least} to {most}");
    });
}
