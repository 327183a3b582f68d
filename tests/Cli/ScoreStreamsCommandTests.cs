using System.CommandLine;
using System.Globalization;
using Monitor.Cli;
using Monitor.Tests.Forecasting.Streams;

namespace Monitor.Tests.Cli;

public sealed class ScoreStreamsCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("streams");

    [Fact]
    public void A_plain_anomaly_is_detected_and_reported_per_stream()
    {
        var values = StreamSamples.Load(2000);
        values[1500] = 400;
        Write("load.csv", values);
        var (code, output, errors) = Run($$"""{"load.csv": [["{{Time(1400)}}", "{{Time(1599)}}"]]}""");
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("load.csv,1,1,100,", output, StringComparison.Ordinal);
        Assert.Contains("normalised score 9", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"load.csv": [["2031-01-01 00:00:00", "2031-01-02 00:00:00"]]}""", "no record lies inside")]
    [InlineData("""{"load.csv": [["monday", "tuesday"]]}""", "write [first timestamp, last timestamp]")]
    [InlineData("""{"load.csv": 3}""", "line 1: write an object of file name")]
    [InlineData("""{"other.csv": []}""", "Check --data and --windows")]
    public void Bad_windows_are_named_with_what_to_change(string windows, string message)
    {
        Write("load.csv", StreamSamples.Load(300));
        var (code, _, errors) = Run(windows);
        Assert.Equal(1, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Time(int record) => StreamSamples.At(record).ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);

    private void Write(string name, double[] values)
        => File.WriteAllLines(Path.Combine(_folder.FullName, name), values.Select((value, i) => $"{StreamSamples.At(i):yyyy-MM-dd HH:mm:ss},{value}").Prepend("timestamp,value"));

    private (int Code, string Output, string Errors) Run(string windows)
    {
        var path = Path.Combine(_folder.FullName, "windows.json");
        File.WriteAllText(path, windows);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var parsed = ScoreStreamsCommand.Create().Parse(["--data", _folder.FullName, "--windows", path]);
        return (parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors }), output.ToString(), errors.ToString());
    }
}
