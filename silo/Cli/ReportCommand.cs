using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Contracts;
using Monitor.Reporting;
using Monitor.Reporting.Rendering;
using Monitor.Rollups;

namespace Monitor.Cli;

/// <summary><c>report</c>: writes the monthly run-analysis reports of the city and the areas as files.</summary>
internal static class ReportCommand
{
    private const string All = "all";

    public static Command Create()
    {
        var database = CommonOptions.Database();
        var seeds = CommonOptions.Seeds();
        var period = PeriodOption.Create("--period", "The month, such as 2026-03; January and February together are 2026-01..02");
        var areas = new Option<string[]>("--area") { Description = "Codes of areas; city for the city's report, all for every one", DefaultValueFactory = _ => [All], AllowMultipleArgumentsPerToken = true };
        var formats = new Option<string>("--format") { Description = "docx, xlsx, html, pdf, separated by commas", DefaultValueFactory = _ => "docx,xlsx,html,pdf" };
        var language = new Option<string>("--lang") { Description = "zh-CN or en", DefaultValueFactory = _ => "zh-CN" };
        language.AcceptOnlyFromAmong("zh-CN", "en");
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder for the files", Required = true };
        var command = new Command("report", "Write the monthly run-analysis reports as files") { database, seeds, period, areas, formats, language, output };
        command.Validators.Add(parsed =>
        {
            if (PeriodOption.Find(parsed, period) is { } month && ReportPeriod.Of(month) is null) parsed.AddError($"--period is {month}. {ReportPeriod.Help}");
            if (parsed.GetResult(formats) is { Tokens: [{ Value: var text }] } && Formats(text).Exists(one => one.Format is null)) parsed.AddError($"--format is '{text}'; write some of docx, xlsx, html, pdf, separated by commas");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (standard, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                var file = parsed.GetRequiredValue(database);
                if (!Storage.StoreFactory.IsThere(file)) throw new InputException($"there is no database '{file}'; name one with --database, or make it with seed or import");
                await using var services = await CommonOptions.OpenAsync(file, parsed.GetRequiredValue(seeds), cancellationToken);
                var service = services.GetRequiredService<ReportService>();
                var watch = Stopwatch.StartNew();
                var written = await service.WriteAsync(parsed.GetValue(period), Subjects(service, parsed.GetValue(areas) ?? [All]), "cli",
                    new LineProgress(error, watch), cancellationToken);
                var folder = Directory.CreateDirectory(parsed.GetRequiredValue(output).FullName);
                Write(written, [.. Formats(parsed.GetValue(formats)!).Select(one => one.Format!.Value)], parsed.GetValue(language)!, folder, (standard, error), watch, cancellationToken);
                return 0;
            }
            catch (Exception exception) when (exception is InputException or ReportException or Reference.SeedException or IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync($"report: {exception.Message}");
                return 1;
            }
        });
        return command;
    }

    private static List<Subject> Subjects(ReportService service, string[] areas) => [.. areas.SelectMany(one => one.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .SelectMany(code => code == All ? service.Subjects : [new Subject(code == Aggregates.CityCode ? SubjectKind.City : SubjectKind.Area, code)]).Distinct()];

    private static List<(string Text, ReportFormat? Format)> Formats(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries).Select(one =>
        (one, one.Length > 0 && !char.IsAsciiDigit(one[0]) && Enum.TryParse<ReportFormat>(one, ignoreCase: true, out var format) ? (ReportFormat?)format : null))];

    private static void Write(IReadOnlyList<WrittenReport> written, List<ReportFormat> formats, string language, DirectoryInfo folder, (TextWriter Standard, TextWriter Error) to,
        Stopwatch watch, CancellationToken cancellationToken)
    {
        var done = 0;
        var lines = new string[written.Count];
        Parallel.For(0, written.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            foreach (var format in formats)
            {
                var name = ReportRenderers.FileName(written[i].Version, format);
                File.WriteAllBytes(Path.Combine(folder.FullName, name), ReportRenderers.Of(format).Render(written[i].Model, language));
            }

            lines[i] = $"{written[i].Model.Subject}\tversion {written[i].Version.Version}{(written[i].IsNew ? "" : " (unchanged)")}\t{written[i].Version.Hash[..12]}";
            lock (to.Error) to.Error.WriteLine($"{Interlocked.Increment(ref done)} of {written.Count} laid out, {watch.Elapsed.TotalSeconds:0.0} s");
        });
        foreach (var line in lines) to.Standard.WriteLine(line);
    }

    /// <summary>A line per step, in the order in which they come: <see cref="Progress{T}"/> would let them overtake each other.</summary>
    private sealed class LineProgress(TextWriter error, Stopwatch watch) : IProgress<ReportProgress>
    {
        public void Report(ReportProgress value)
        {
            if (value.Doing.Length > 0) error.WriteLine($"{value.Done} of {value.Total} written, {watch.Elapsed.TotalSeconds:0.0} s: {value.Doing}");
        }
    }
}
