using System.CommandLine;
using Monitor.Forecasting;

namespace Monitor.Cli;

/// <summary><c>evaluate-forecast</c>: measures the forecaster against two yardsticks on series whose future is known.</summary>
public static class EvaluateForecastCommand
{
    private const int ProgressStep = 100;
    private const string Overall = "ALL";

    private static readonly (string Name, Func<double[], int, int, Forecast> Forecast)[] Methods =
    [
        ("monitor", (train, horizon, season) => MonthlyForecaster.Forecast(train, horizon, new ForecastOptions { Season = season })),
        ("snaive", (train, horizon, season) => SeasonalNaive.Forecast(train, horizon, season)),
        ("theta", (train, horizon, season) => Theta.Forecast(train, horizon, season)),
    ];

    public static Command Create()
    {
        var input = new Option<FileInfo>("--input") { Description = "CSV with the columns type,train,test; values separated by ';'", Required = true };
        var half = new Option<string>("--half") { Description = "Rows to take, counted from 0: odd, even or all", DefaultValueFactory = _ => "all" };
        var season = new Option<int>("--season") { Description = "Months per season", DefaultValueFactory = _ => 12 };
        input.AcceptExistingOnly();
        half.AcceptOnlyFromAmong("odd", "even", "all");
        Validation.Between(season, 1, ForecastOptions.LongestSeason);
        var command = new Command("evaluate-forecast", "Score forecasts of series whose future is known: sMAPE, MASE, coverage, MSIS") { input, half, season };
        command.SetAction((result, cancellation) => Task.FromResult(Failure.Report(result.InvocationConfiguration.Error, () => Run(
            result.GetRequiredValue(input),
            result.GetRequiredValue(half),
            result.GetValue(season),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancellation))));
        return command;
    }

    private static void Run(FileInfo input, string half, int season, TextWriter output, TextWriter progress, CancellationToken cancellation)
    {
        IReadOnlyList<EvaluationRow> rows;
        using (var reader = input.OpenText())
            rows = EvaluationRow.Read(reader);
        rows = [.. rows.Where((_, i) => half == "all" || (i % 2 == 0) == (half == "even"))];
        if (rows.Count == 0)
            throw new InputException($"there are no rows in the {half} half; give a file with series or another half");

        var forecasts = new Forecast[rows.Count][];
        var done = 0;
        Parallel.For(0, rows.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            forecasts[i] = [.. Methods.Select(method => method.Forecast(rows[i].Train, rows[i].Test.Length, season))];
            var count = Interlocked.Increment(ref done);
            if (count % ProgressStep != 0 && count != rows.Count)
                return;
            lock (progress)
                progress.WriteLine($"evaluated {count} of {rows.Count} series");
        });
        Print(rows, forecasts, season, output);
    }

    private static void Print(IReadOnlyList<EvaluationRow> rows, Forecast[][] forecasts, int season, TextWriter output)
    {
        output.WriteLine($"{"type",-10} {"method",-8} {"series",6} {"sMAPE",8} {"MASE",8} {"cover80",8} {"cover95",8} {"MSIS95",8}");
        string[] types = [.. rows.Select(row => row.Type).Distinct().Order(StringComparer.Ordinal), Overall];
        foreach (var type in types)
        {
            for (var method = 0; method < Methods.Length; method++)
            {
                var score = new ForecastScore();
                for (var i = 0; i < rows.Count; i++)
                {
                    if (type == Overall || rows[i].Type == type)
                        score.Add(rows[i].Train, rows[i].Test, forecasts[i][method], season);
                }

                output.WriteLine(
                    $"{type,-10} {Methods[method].Name,-8} {score.Count,6} {score.Smape,8:F3} {score.Mase,8:F3} {score.Cover80,8:F1} {score.Cover95,8:F1} {score.Msis95,8:F3}");
            }
        }
    }
}
