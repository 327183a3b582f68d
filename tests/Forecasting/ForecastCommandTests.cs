using System.CommandLine;
using Monitor.Cli;

namespace Monitor.Tests.Forecasting;

public sealed class ForecastCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    [Fact]
    public void It_forecasts_every_series_from_its_own_last_month()
    {
        var rows = Enumerable.Range(0, 30).Select(t => $"\"steel, north\",{2020 + t / 12}-{t % 12 + 1:00},{(t == 7 ? "" : $"{100 + t % 12}")}");
        var (code, _, _) = Forecast(["series,period,value", .. rows, "b,2021-03,5"], "--horizon", "2");
        Assert.Equal(0, code);
        var lines = File.ReadAllLines(At("out.csv"));
        Assert.Equal("series,period,mean,lo80,hi80,lo95,hi95", lines[0]);
        Assert.StartsWith("\"steel, north\",2022-07,", lines[1], StringComparison.Ordinal);
        Assert.Equal("b,2021-05,5,5,5,5,5", lines[4]);
        Assert.Equal(5, lines.Length);
    }

    [Theory]
    [InlineData("a,2020-13,1", "line 3", "YYYY-MM")]
    [InlineData("a,2020-02,x", "line 3", "'x' is not a number")]
    [InlineData("a,2020-01,2", "line 3", "already has a value")]
    [InlineData("a,2020-02", "line 3", "fill in")]
    [InlineData("a,0020-02,7", "more than", "correct the periods")]
    public void A_bad_row_is_named_with_what_to_change(string row, string where, string what)
    {
        var (code, _, error) = Forecast(["series,period,value", "a,2020-01,1", row], "--horizon", "2");
        Assert.Equal(1, code);
        Assert.Contains(where, error, StringComparison.Ordinal);
        Assert.Contains(what, error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("out.csv")));
    }

    [Fact]
    public void Festival_days_are_read_and_a_missing_year_is_named()
    {
        File.WriteAllLines(At("days.txt"), ["2020-01-25", "2021-02-12"]);
        string[] rows = ["series,period,value", .. Enumerable.Range(0, 12).Select(t => $"a,2020-{t + 1:00},{t}")];
        Assert.Equal(0, Forecast(rows, "--horizon", "3", "--spring-festivals", At("days.txt")).Code);
        var (code, _, error) = Forecast(rows, "--horizon", "13", "--spring-festivals", At("days.txt"));
        Assert.Equal(1, code);
        Assert.StartsWith("error: The year 2022 has no festival day", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluation_prints_types_and_all_for_a_half()
    {
        var values = string.Join(';', Enumerable.Range(0, 40).Select(t => 10 + t % 12));
        File.WriteAllLines(At("rows.csv"), ["id,type,train,test", $"1,A,{values},14;15", $"2,B,{values},14;15", $"3,A,{values},14;15"]);
        var (code, output, _) = Run(EvaluateForecastCommand.Create(), "--input", At("rows.csv"), "--half", "even");
        Assert.Equal(0, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + 2 * 3, lines.Length);
        var all = lines[4].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // The history never differs from the year before, so what is scaled by that is left out; 10 + 40 % 12 and the month after were met.
        Assert.Equal(["ALL", "monitor", "2"], all[..3]);
        Assert.Equal("NaN", all[4]);
    }

    private (int Code, string Output, string Error) Forecast(string[] rows, params string[] more)
    {
        File.WriteAllLines(At("in.csv"), rows);
        return Run(ForecastCommand.Create(), ["--input", At("in.csv"), "--output", At("out.csv"), .. more]);
    }

    private static (int Code, string Output, string Error) Run(Command command, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = command.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
