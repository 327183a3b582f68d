using System.CommandLine;
using Monitor.Cli;

namespace Monitor.Tests.Rules.Backtests;

/// <summary>The commands that read history, on a database with one firm in it.</summary>
public sealed class BacktestCommandTests : IAsyncLifetime
{
    private static readonly string[] Tables = ["subjects", "enterprises", "rules", "outbox_head", "changes", "readings", "transitions", "episodes", "migrations"];
    private readonly TempFolder _folder = new();
    private readonly SqliteDatabase _database = new();

    public async Task InitializeAsync()
    {
        await using var store = ((ITestDatabase)_database).Open();
        await using var host = await TestHost.StartAsync(store, enterprises: 1);
        foreach (var (period, value) in new[] { ("2024-03", 100.0), ("2024-04", 100), ("2025-03", 30), ("2025-04", 100) })
            Assert.NotNull((await host.FileAsync("F1", A.Filing(period, A.Reading("output", value)) with { By = "clerk" })).Receipt);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_backtest_writes_its_tables_and_nothing_into_the_database()
    {
        var before = await CountsAsync();
        var events = _folder.Write("events.csv", "# Source: test\nfirst,last\n2025-03,2025-03\n");
        var (code, output, error) = await RunAsync("--events", events, "--out", _folder.File("out"));
        Assert.True(code == 0, error);
        Assert.Contains("all", output, StringComparison.Ordinal);
        Assert.Equal(["episodes.csv", "events.csv", "months.csv", "rules.csv"], Directory.GetFiles(_folder.File("out")).Select(Path.GetFileName).Order());
        Assert.StartsWith("F1,output-yoy,1,output,2025-03,2025-03,", File.ReadAllLines(Path.Combine(_folder.File("out"), "episodes.csv"))[1], StringComparison.Ordinal);
        Assert.StartsWith("all,1,0,0,", File.ReadAllLines(Path.Combine(_folder.File("out"), "rules.csv"))[1], StringComparison.Ordinal);
        await Run(ExplainCommand.Create(), ["--database", _database.Name, "--seeds", TestSeeds.Folder, "--enterprise", "F1", "--rule", "output-yoy", "--period", "2025-03"]);
        Assert.Equal(before, await CountsAsync());
    }

    [Theory]
    [InlineData("first,last\n2025-03\n", "events.csv, line 2: 1 columns instead of 2")]
    [InlineData("# x\nfirst,last\n2025-03,soon\n", "events.csv, line 3: 'soon' is not a period")]
    [InlineData("first,last\n2025-04,2025-03\n", "line 2: the event ends before it begins")]
    [InlineData("a,b\n", "line 1: the header must have first,last")]
    [InlineData("", "the file of events is empty")]
    public async Task A_faulty_event_file_is_told_with_its_line(string text, string expected)
    {
        var (code, _, error) = await RunAsync("--events", _folder.Write("events.csv", text));
        Assert.Equal(1, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_rule_file_and_a_missing_database_are_told()
    {
        var (code, _, error) = await RunAsync("--rules", _folder.Write("rules.yaml", "- id: x\n  kind: [\n"));
        Assert.Equal(1, code);
        Assert.Matches("rules.yaml, line [23]", error);
        (code, _, error) = await Run(BacktestCommand.Create(), ["--database", _folder.File("none.db"), "--from", "2025-01", "--to", "2025-12"]);
        Assert.Equal(1, code);
        Assert.Contains("there is no database", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("none.db")));
    }

    [Theory]
    [InlineData("--from 2025-13 --to 2025-12", "'2025-13', which is not a period")]
    [InlineData("--from 2025-12 --to 2025-01", "--to lies before --from")]
    [InlineData("--from 2025-01 --to 2025-12 --vintage sometime", "sometime")]
    [InlineData("--from 2025-01 --to 2025-12 --tolerance -1", "--tolerance is -1")]
    [InlineData("--from 2025-01", "--to")]
    public void Bad_usage_is_told_before_anything_is_done(string arguments, string expected)
    {
        // Errors in parsing end the program with exit code 2.
        var errors = BacktestCommand.Create().Parse(arguments).Errors;
        Assert.Contains(errors, one => one.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_explanation_names_who_filed_in_the_language_asked_for()
    {
        string[] asked = ["--database", _database.Name, "--seeds", TestSeeds.Folder, "--enterprise", "F1", "--rule", "output-yoy", "--period", "2025-03"];
        var (code, output, _) = await Run(ExplainCommand.Create(), [.. asked, "--lang", "en"]);
        Assert.Equal(0, code);
        Assert.Contains("(30 - 100) / 100 * 100 = -70 %. So a red (I) warning is raised", output, StringComparison.Ordinal);
        Assert.Contains("clerk", output, StringComparison.Ordinal);
        (_, output, _) = await Run(ExplainCommand.Create(), asked);
        Assert.Contains("发出红色（Ⅰ级）预警", output, StringComparison.Ordinal);
        (_, output, _) = await Run(ExplainCommand.Create(), [.. asked, "--json"]);
        Assert.Contains("\"outcome\": \"raised\"", output, StringComparison.Ordinal);
        asked[5] = "F9";
        (code, _, var error) = await Run(ExplainCommand.Create(), asked);
        Assert.Equal(1, code);
        Assert.Contains("no enterprise 'F9'", error, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] more) => Run(BacktestCommand.Create(),
        ["--database", _database.Name, "--seeds", TestSeeds.Folder, "--from", "2025-01", "--to", "2025-12", .. more]);

    private async Task<List<string>> CountsAsync()
    {
        var counts = new List<string>();
        foreach (var table in Tables) counts.Add($"{table} {Assert.Single(await DatabaseSuite.RowsAsync(_database, $"select count(*) from {table}"))}");
        return counts;
    }

    private static async Task<(int Code, string Output, string Error)> Run(Command command, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await command.Parse(arguments).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
