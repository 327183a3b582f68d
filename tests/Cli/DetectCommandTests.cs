using System.CommandLine;
using Monitor.Cli;

namespace Monitor.Tests.Cli;

public sealed class DetectCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("detect");

    [Fact]
    public void Every_record_comes_back_with_its_score()
    {
        var lines = Enumerable.Range(0, 400).Select(i => $"2026-03-{1 + (i / 96):00}T{i / 4 % 24:00}:{i % 4 * 15:00}:00Z,{(i == 350 ? 900 : i % 5)}");
        var (code, output, errors) = Detect(string.Join('\n', lines.Prepend("timestamp,value")));
        Assert.Equal((0, ""), (code, errors));
        var written = output.TrimEnd('\n').Split('\n');
        Assert.Equal(401, written.Length);
        Assert.Equal("timestamp,value,score", written[0]);
        Assert.Equal("2026-03-01T00:00:00Z,0,0", written[1]);
        Assert.StartsWith("2026-03-04T15:30:00Z,900,0.", written[351], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timestamp,value\n2026-03-01 00:00:00,1\n2026-03-01 00:15:00,one", "line 3: 'one' is not a number")]
    [InlineData("timestamp,value\n\nyesterday,1", "line 3: 'yesterday' is not a timestamp; write it as")]
    [InlineData("timestamp,value\n2026-03-01 00:00:00", "line 2: 1 columns where the header has 2")]
    [InlineData("time,value\n2026-03-01 00:00:00,1", "line 1: no column 'timestamp'; begin the file with")]
    [InlineData("", "line 1: the input is empty")]
    public void A_bad_line_is_named_with_what_to_change(string content, string message)
    {
        var (code, _, errors) = Detect(content);
        Assert.Equal(1, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_values_and_other_columns_are_passed_over()
    {
        var (code, output, _) = Detect("meter,\"value\",timestamp\na,,2026-03-01 00:00:00\na,NaN,2026-03-01 00:15:00.5\na,4,2026-03-01T00:30+08:00\n");
        Assert.Equal(0, code);
        Assert.Equal("timestamp,value,score\n2026-03-01 00:00:00,,0\n2026-03-01 00:15:00.5,NaN,0\n2026-03-01T00:30+08:00,4,0\n", output);
    }

    [Fact]
    public void The_input_is_never_overwritten()
    {
        var path = Path.Combine(_folder.FullName, "in.csv");
        var parsed = DetectCommand.Create().Parse(["--input", path, "--output", path]);
        Assert.Contains("name another file", Assert.Single(parsed.Errors).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (int Code, string Output, string Errors) Detect(string content)
    {
        var (input, output) = (Path.Combine(_folder.FullName, "in.csv"), Path.Combine(_folder.FullName, "out.csv"));
        File.WriteAllText(input, content);
        using var errors = new StringWriter();
        var code = DetectCommand.Create().Parse(["--input", input, "--output", output]).Invoke(new InvocationConfiguration { Error = errors });
        return (code, File.Exists(output) ? File.ReadAllText(output) : "", errors.ToString());
    }
}
