using System.CommandLine;
using System.Globalization;
using Monitor.Forecasting.Streams;

namespace Monitor.Cli;

/// <summary><c>score-streams</c>: how well the detector finds known anomalies, per stream, at the one threshold that suits all streams together best.</summary>
public static class ScoreStreamsCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "Directory of stream files, CSV with the columns timestamp,value", Required = true };
        var windows = new Option<string>("--windows") { Description = "JSON: file name to its list of [first, last] timestamps", Required = true };
        var command = new Command("score-streams", "Judge the stream detector on files with known anomalies (NAB scoring, standard profile)") { data, windows };
        command.SetAction(parsed => Run(parsed.GetValue(data)!, parsed.GetValue(windows)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string data, string windows, TextWriter output, TextWriter errors)
    {
        try
        {
            Print(StreamCorpus.Score(data, windows), output);
            return 0;
        }
        catch (FormatException error)
        {
            errors.WriteLine($"score-streams: {error.Message}.");
            return 1;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"score-streams: {error.Message} Check --data and --windows.");
            return 1;
        }
    }

    private static void Print(IReadOnlyList<LabelledStream> streams, TextWriter output)
    {
        var threshold = WindowScorer.BestThreshold(streams);
        output.WriteLine("stream,windows,detected,first_delay_records,false_alarms,score");
        foreach (var result in streams.Select(stream => WindowScorer.Judge(stream, threshold)))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Name},{result.Windows},{result.Detected},{result.FirstDelay},{result.FalseAlarms},{result.Score:0.0}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# threshold {threshold:0.0000}, normalised score {WindowScorer.Corpus(streams, threshold):0.00}"));
    }
}
