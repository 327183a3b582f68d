using System.Text.Json;

namespace Monitor.Forecasting.Streams;

/// <summary>Runs the detector over files with known windows, as the Numenta Anomaly Benchmark keeps them.</summary>
public static class StreamCorpus
{
    /// <summary>Scores every stream that <paramref name="windows"/> names.</summary>
    /// <param name="directory">Where the files are; the names in the windows file are relative to it.</param>
    /// <param name="windows">A JSON object: file name to a list of [first timestamp, last timestamp], in time order.</param>
    /// <exception cref="FormatException">A file is malformed; the message names it.</exception>
    public static IReadOnlyList<LabelledStream> Score(string directory, string windows)
    {
        var labels = Labels(windows);
        return [.. labels.Select(label => Score(directory, label.Key, label.Value))];
    }

    private static SortedDictionary<string, string[][]> Labels(string windows)
    {
        try
        {
            using var file = File.OpenRead(windows);
            return JsonSerializer.Deserialize<SortedDictionary<string, string[][]>>(file) ?? [];
        }
        catch (JsonException error)
        {
            throw new FormatException($"{windows}, line {error.LineNumber + 1}: write an object of file name to a list of [first, last] timestamps", error);
        }
    }

    private static LabelledStream Score(string directory, string name, string[][] windows)
    {
        var (times, scores, detector) = (new List<DateTime>(), new List<double>(), new StreamDetector());
        using var reader = new StreamReader(Path.Combine(directory, name));
        try
        {
            foreach (var row in StreamCsv.Read(reader))
            {
                times.Add(row.Timestamp);
                scores.Add(detector.Observe(row.Timestamp, row.Value));
            }

            return new LabelledStream(name, [.. scores], [.. windows.Select(window => Locate(times, window))]);
        }
        catch (FormatException error)
        {
            throw new FormatException($"{name}, {error.Message}", error);
        }
    }

    private static AnomalyWindow Locate(List<DateTime> times, string[] window)
    {
        if (window.Length != 2 || !StreamCsv.TryTimestamp(window[0], out var first) || !StreamCsv.TryTimestamp(window[1], out var last))
        {
            throw new FormatException($"window [{string.Join(", ", window)}]: write [first timestamp, last timestamp]");
        }

        var located = new AnomalyWindow(times.FindIndex(time => time >= first), times.FindLastIndex(time => time <= last));
        return located.First >= 0 && located.Length > 0
            ? located
            : throw new FormatException($"window [{string.Join(", ", window)}]: no record lies inside; check the window's timestamps");
    }
}
