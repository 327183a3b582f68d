using System.CommandLine;

namespace Monitor.Cli;

internal static class Program
{
    private const int BadUsage = 2;

    public static int Main(string[] args)
    {
        var root = new RootCommand("Monitoring of industrial enterprises")
        {
            ForecastCommand.Create(),
            EvaluateForecastCommand.Create(),
        };
        var result = root.Parse(args);
        var code = result.Invoke();
        return result.Errors.Count > 0 ? BadUsage : code;
    }
}
