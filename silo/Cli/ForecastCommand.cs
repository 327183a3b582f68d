using System.CommandLine;
using System.Globalization;
using Monitor.Forecasting;

namespace Monitor.Cli;

/// <summary><c>forecast</c>: forecasts every series of a CSV file.</summary>
public static class ForecastCommand
{
    private const int ProgressStep = 1000;

    public static Command Create()
    {
        var input = new Option<FileInfo>("--input") { Description = "CSV with the columns series,period,value; period YYYY-MM, empty value = missing", Required = true };
        var horizon = new Option<int>("--horizon") { Description = "Months to forecast after the last month of each series, 1 to 1200", Required = true };
        var season = new Option<int>("--season") { Description = "Months per season, 1 for none", DefaultValueFactory = _ => 12 };
        var festivals = new Option<FileInfo>("--spring-festivals") { Description = "Text file with one Spring Festival day (YYYY-MM-DD) a line, for all years of history and horizon" };
        var output = new Option<FileInfo>("--output") { Description = "CSV to write: series,period,mean,lo80,hi80,lo95,hi95", Required = true };
        input.AcceptExistingOnly();
        Validation.Between(horizon, 1, 1200);
        Validation.Between(season, 1, ForecastOptions.LongestSeason);
        var command = new Command("forecast", "Forecast monthly series with 80 and 95 % intervals") { input, horizon, season, festivals, output };
        command.SetAction((result, cancellation) => Task.FromResult(Failure.Report(result.InvocationConfiguration.Error, () => Run(
            result.GetRequiredValue(input),
            result.GetRequiredValue(output),
            result.GetValue(festivals),
            result.GetValue(horizon),
            result.GetValue(season),
            result.InvocationConfiguration.Error,
            cancellation))));
        return command;
    }

    private static void Run(FileInfo input, FileInfo output, FileInfo? festivals, int horizon, int season, TextWriter progress, CancellationToken cancellation)
    {
        IReadOnlyList<MonthlySeries> series;
        using (var reader = input.OpenText())
            series = SeriesCsv.Read(reader);
        var festival = festivals is null ? null : Festivals(festivals);
        ForecastOptions[] options = [.. series.Select(s => new ForecastOptions
        {
            Season = season,
            Holiday = festival?.Values(s.First / 12, s.First % 12 + 1, s.Values.Length + horizon),
        })];
        var forecasts = ForecastBatch.Forecast(
            [.. series.Select(s => s.Values)], horizon, i => options[i], done => Tell(progress, done, series.Count), cancellation: cancellation);
        using var writer = new StreamWriter(output.FullName);
        writer.NewLine = "\n";
        writer.WriteLine("series,period,mean,lo80,hi80,lo95,hi95");
        for (var i = 0; i < series.Count; i++)
            Write(writer, series[i], forecasts[i]);
    }

    private static void Tell(TextWriter progress, int done, int count)
    {
        if (done % ProgressStep != 0 && done != count)
            return;
        lock (progress)
            progress.WriteLine($"forecast {done} of {count} series");
    }

    private static SpringFestival Festivals(FileInfo file)
    {
        var days = new List<DateOnly>();
        var line = 0;
        foreach (var text in File.ReadLines(file.FullName))
        {
            line++;
            if (text.Length == 0)
                continue;
            if (!DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                throw new InputException($"{file.Name} line {line}: '{text}' is not a day; write YYYY-MM-DD");
            days.Add(day);
        }

        return new SpringFestival(days);
    }

    private static void Write(StreamWriter writer, MonthlySeries series, Forecast forecast)
    {
        var name = series.Name.AsSpan().ContainsAny(",\"\n\r") ? $"\"{series.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : series.Name;
        for (var h = 0; h < forecast.Mean.Length; h++)
        {
            var period = SeriesCsv.Text(series.First + series.Values.Length + h);
            writer.WriteLine($"{name},{period},{forecast.Mean[h]:R},{forecast.Lo80[h]:R},{forecast.Hi80[h]:R},{forecast.Lo95[h]:R},{forecast.Hi95[h]:R}");
        }
    }
}
