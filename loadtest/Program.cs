using System.CommandLine;
using Monitor.Loadtest.Cli;

const int BadUsage = 2;

// Exit codes: 0 ok, 1 failed or a mismatch of what was sent and what is stored, 2 bad usage.
var parsed = new RootCommand("Load generator and measurements of the monitor")
{
    MeasureCommand.All(),
    MeasureCommand.Some(),
    OtherCommands.Compare(),
    OtherCommands.Seed(),
    OtherCommands.Judging(),
    OtherCommands.BarePipeServer(),
}.Parse(args);
if (parsed.Errors.Count == 0) return await parsed.InvokeAsync();
foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
await Console.Error.WriteLineAsync("See --help.");
return BadUsage;
