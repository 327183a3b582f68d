using System.CommandLine;
using Monitor.Cli;

namespace Monitor.Tests.Prejudgements;

public sealed class PrejudgeCommandTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private readonly SqliteDatabase _database = new();

    public async Task InitializeAsync()
    {
        await using var store = ((ITestDatabase)_database).Open();
        await using var host = await TestHost.StartAsync(store, enterprises: 1);
        var firm = new Firm(A.Model(), A.Profile()).FilesMonths("output", InventedCity.From, InventedCity.Series(0, 34));
        Assert.Equal([true], await store.CommitAsync([firm.Changes], CancellationToken.None));
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_writes_a_table_of_every_series_and_stores_it_once()
    {
        var file = _folder.File("out.csv");
        var (code, _, error) = await RunAsync("--database", _database.Name, "--period", "2025-09", "--output", file);
        Assert.True(code == 0, error);
        // The firm, its area, industry and chain, and the city.
        Assert.Contains("5 series judged from 2025-09: version 1", error, StringComparison.Ordinal);
        var rows = File.ReadAllLines(file);
        Assert.StartsWith("kind,subject,indicator,unit,origin,version,span,first,last,mean,lo80,hi80,lo95,hi95,prior,yoy,target_growth", rows[0], StringComparison.Ordinal);
        // Three months, the quarter and the year each.
        Assert.Equal(1 + (5 * 5), rows.Length);
        Assert.StartsWith("enterprise,F1,output,千元,2025-09,1,period,2025-10,2025-10,", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("enterprise,F1,output,千元,2025-09,1,year,2025-01..02,2025-12,", rows[5], StringComparison.Ordinal);
        (code, _, error) = await RunAsync("--database", _database.Name, "--period", "2025-09");
        Assert.Equal(0, code);
        Assert.Contains("version 1, as it was stored before", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01", "January is judged together with February")]
    [InlineData("2025-03-15", "is no month")]
    [InlineData("soon", "which is not a period")]
    public void A_period_that_is_no_origin_is_bad_usage(string period, string expected) =>
        Assert.Contains(expected, string.Join('\n', PrejudgeCommand.Create().Parse(["--period", period]).Errors.Select(error => error.Message)), StringComparison.Ordinal);

    [Fact]
    public async Task A_database_that_is_not_there_is_told_and_not_made()
    {
        var missing = _folder.File("missing.db");
        var (code, _, error) = await RunAsync("--database", missing, "--period", "2025-09");
        Assert.Equal(1, code);
        Assert.Contains("there is no database", error, StringComparison.Ordinal);
        Assert.False(File.Exists(missing));
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await PrejudgeCommand.Create().Parse([.. arguments, "--seeds", TestSeeds.Folder]).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
