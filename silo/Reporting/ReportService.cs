using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Reporting;

/// <summary>
/// Writes the reports of a period and keeps their versions. Writing again is harmless: the same facts give the same content, and only a
/// content that differs from the newest version becomes a version of its own.
/// </summary>
public sealed class ReportService(
    Registry registry, IMonitorStore store, ReportFactsReader reader, WarningFactsReader warnings, ReportWriter writer, OutboxSignal signal, TimeProvider time)
{
    private const int MostAttempts = 5;

    /// <summary>The city and the areas: whom reports are written for.</summary>
    public IEnumerable<Subject> Subjects => registry.Reference.Aggregates.Select(one => one.Subject).Where(one => one.Kind is SubjectKind.City or SubjectKind.Area)
        .OrderByDescending(one => one.Kind);

    /// <exception cref="ReportException">The period has no report, or has not begun.</exception>
    public Period Check(Period period)
    {
        var own = ReportPeriod.Of(period) ?? throw new ReportException($"There is no report for {period}. {ReportPeriod.Help}");
        var today = Calendar.Standing.DayOf(time.GetUtcNow(), registry.Reference.TimeZone);
        return own.FirstDay <= today ? own : throw new ReportException($"{own} has not begun: it is {today:yyyy-MM-dd}. Ask for a month that has.");
    }

    /// <summary>Writes the reports of some subjects.</summary>
    /// <param name="by">Who asks; a job gives its own name.</param>
    /// <exception cref="ReportException">The period has no report, or a subject is neither an area nor the city.</exception>
    public async Task<IReadOnlyList<WrittenReport>> WriteAsync(
        Period period, IReadOnlyList<Subject> subjects, string by, IProgress<ReportProgress>? progress, CancellationToken cancellationToken)
    {
        var own = Check(period);
        if (subjects.FirstOrDefault(subject => !Subjects.Contains(subject)) is { Code: not null } unknown)
            throw new ReportException($"There is no area '{unknown.Code}'. Areas are {string.Join(", ", registry.Reference.Areas.Select(area => area.Code))}; the city is '{Aggregates.CityCode}', and 'all' means every one.");
        progress?.Report(new(0, subjects.Count, "figures"));
        // A process without the service of roll-ups may be the first to see the latest changes.
        await new RollupWriter(registry, store, signal, time).CatchUpAsync(cancellationToken);
        var facts = await reader.ReadAsync(own, cancellationToken);
        var written = new List<WrittenReport>();
        foreach (var subject in subjects)
        {
            progress?.Report(new(written.Count, subjects.Count, subject.ToString()));
            var model = writer.Write(facts, subject, await warnings.ReadAsync(facts, subject, cancellationToken));
            written.Add(await KeepAsync(model, by, cancellationToken));
        }

        progress?.Report(new(written.Count, subjects.Count, ""));
        return written;
    }

    /// <returns>Null when there is no such version.</returns>
    public async Task<ReportModel?> ReadAsync(Subject subject, Period period, int version, CancellationToken cancellationToken) =>
        await store.ReadReportAsync(subject, period, version, cancellationToken) is { } content ? ReportContent.Read(content) : null;

    private async Task<WrittenReport> KeepAsync(ReportModel model, string by, CancellationToken cancellationToken)
    {
        var (hash, content) = ReportContent.Write(model);
        for (var attempt = 1; ; attempt++)
        {
            var newest = await store.ReadReportsAsync(model.Period, model.Subject, cancellationToken) is [.., var last] ? last : null;
            if (newest?.Hash == hash) return new(model, newest, IsNew: false);
            var version = new ReportVersion(model.Subject, model.Period, (newest?.Version ?? 0) + 1, hash, time.GetUtcNow(), by);
            if (await store.AddReportAsync(version, content, cancellationToken)) return new(model, version, IsNew: true);
            if (attempt == MostAttempts) throw new ReportException($"The report of {model.Subject} for {model.Period} is being written by somebody else; try again.");
        }
    }
}
