using System.CommandLine;

namespace Monitor.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        var root = new RootCommand("Monitoring of industrial enterprises") { DetectCommand.Create(), ScoreStreamsCommand.Create() };
        var parsed = root.Parse(args);
        var code = parsed.Invoke();
        return parsed.Errors.Count > 0 ? 2 : code;
    }
}
