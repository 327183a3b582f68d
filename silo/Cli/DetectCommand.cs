using System.CommandLine;
using System.Globalization;
using Monitor.Forecasting.Streams;

namespace Monitor.Cli;

/// <summary><c>detect</c>: scores a metered stream record by record; sits in a pipe and runs as long as its input does.</summary>
public static class DetectCommand
{
    private const string Standard = "-";

    public static Command Create()
    {
        var input = new Option<string>("--input", "-i") { Description = "CSV with the columns timestamp,value; - is standard input", DefaultValueFactory = _ => Standard };
        var output = new Option<string>("--output", "-o") { Description = "CSV timestamp,value,score to write; - is standard output", DefaultValueFactory = _ => Standard };
        var command = new Command("detect", "Score each record of a metered stream: 0 usual, 1 never seen; about 0.5 is worth an alarm") { input, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(input) is { } from && from != Standard && result.GetValue(output) is { } to && Path.GetFullPath(from) == Path.GetFullPath(to))
            {
                result.AddError($"--output must not be the input file '{from}'; name another file.");
            }
        });
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string input, string output, TextWriter standardOutput, TextWriter errors)
    {
        try
        {
            using var reader = input == Standard ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(input);
            using var file = output == Standard ? null : new StreamWriter(output) { NewLine = "\n" };
            Score(reader, file ?? standardOutput, flush: file is null);
            return 0;
        }
        catch (FormatException error)
        {
            errors.WriteLine($"{(input == Standard ? "standard input" : input)}, {error.Message}.");
            return 1;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"detect: {error.Message} Check --input and --output.");
            return 1;
        }
    }

    /// <summary>Flushes after each record when somebody may be waiting at the other end of a pipe.</summary>
    private static void Score(TextReader reader, TextWriter writer, bool flush)
    {
        var detector = new StreamDetector();
        writer.Write("timestamp,value,score\n");
        foreach (var row in StreamCsv.Read(reader))
        {
            var score = detector.Observe(row.Timestamp, row.Value);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{row.TimestampText},{row.ValueText},{score:0.######}\n"));
            if (flush)
            {
                writer.Flush();
            }
        }
    }
}
