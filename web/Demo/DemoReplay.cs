using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Seeds;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web.Demo;

/// <summary>
/// Fills an empty database with the sample and replays its last months, so that a newcomer sees warnings rise and clear.
/// A restart goes on where the replay stopped.
/// </summary>
#pragma warning disable RS0030 // It replays what every sample enterprise filed, for no caller.
internal sealed partial class DemoReplay(
    DemoConfig config, ReplayClock clock, Registry registry, IMonitorStore store, IEnterpriseDirectory directory, IConfiguration configuration, ILogger<DemoReplay> logger) : BackgroundService
{
    /// <summary>The months before this are loaded at once.</summary>
    private static readonly DateTimeOffset ReplayFrom = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private static readonly DateTimeOffset HistoryFrom = new(2023, 7, 1, 0, 0, 0, TimeSpan.FromHours(8));

    /// <summary>What a stop in the middle of a tick may have left out; filing it again stores nothing twice.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromDays(2);

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Month = TimeSpan.FromDays(365.25 / 12);
    private const int EnterprisesAtOnce = 64;

    private readonly Lock _lock = new();
    private bool _active;
    private bool _loading = true;
    private bool _running = true;
    private bool _done;
    private double _secondsPerMonth = config.SecondsPerMonth;

    /// <summary>Null when this is no demonstration.</summary>
    public DemoStatus? Status
    {
        get
        {
            lock (_lock) return _active ? new(_running, clock.GetUtcNow(), _secondsPerMonth, _done) : null;
        }
    }

    public void Set(bool running, double secondsPerMonth)
    {
        lock (_lock)
        {
            (_running, _secondsPerMonth) = (running, secondsPerMonth);
            if (!_loading) clock.SetRate(Rate);
        }
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (config.Enabled)
        {
            if (registry.Roster.All.All(enterprise => enterprise.Sample) && Bindings.Public(configuration) is [var address, ..])
                throw new InvalidOperationException($"The demonstration has accounts whose password everybody knows: it does not listen on {address}. Listen on localhost, or set Monitor:Demo:Enabled to false.");
            if (registry.Roster.All.Count == 0) await SeedRosterAsync(cancellationToken);
            _active = registry.Roster.All.All(enterprise => enterprise.Sample);
        }

        if (_active) clock.Set(await store.ReadLatestAsOfAsync(cancellationToken) ?? HistoryFrom, 0);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!_active) return;
        // Generating takes a second of processor time; the pages should be served meanwhile.
        var history = await Task.Run(() => SampleHistory.Generate(), stoppingToken);
        var reached = clock.GetUtcNow();
        var next = 0;
        if (reached < ReplayFrom) next = await LoadAsync(history.Submissions, stoppingToken);
        else while (next < history.Submissions.Count && history.Submissions[next].AsOf < reached - Overlap) next++;
        lock (_lock)
        {
            _loading = false;
            clock.SetRate(Rate);
        }

        await ReplayAsync(history.Submissions, next, stoppingToken);
    }

    private double Rate => _running ? Month.TotalSeconds / Math.Max(0.1, _secondsPerMonth) : 0;

    private async Task SeedRosterAsync(CancellationToken cancellationToken)
    {
        await registry.AddEnterprisesAsync(RosterFile.Read(Path.Combine(registry.Reference.Folder, "roster.csv"), registry.Reference), cancellationToken);
        LogSeeded(logger, registry.Roster.All.Count);
    }

    /// <summary>Loads what was filed before the replay begins, month by month, with the clock on each month's end.</summary>
    private async Task<int> LoadAsync(IReadOnlyList<Submission> submissions, CancellationToken cancellationToken)
    {
        var next = 0;
        while (next < submissions.Count && submissions[next].AsOf < ReplayFrom)
        {
            var start = next;
            var end = submissions[next].AsOf!.Value + Month;
            if (end > ReplayFrom) end = ReplayFrom;
            while (next < submissions.Count && submissions[next].AsOf < end) next++;
            clock.Set(end, 0);
            await SubmitAsync(submissions.Skip(start).Take(next - start), cancellationToken);
        }

        clock.Set(ReplayFrom, 0);
        LogLoaded(logger, next);
        return next;
    }

    private async Task ReplayAsync(IReadOnlyList<Submission> submissions, int next, CancellationToken cancellationToken)
    {
        while (next < submissions.Count)
        {
            var start = next;
            var now = clock.GetUtcNow();
            while (next < submissions.Count && submissions[next].AsOf <= now) next++;
            if (next > start) await SubmitAsync(submissions.Skip(start).Take(next - start), cancellationToken);
            await Task.Delay(Tick, TimeProvider.System, cancellationToken);
        }

        lock (_lock)
        {
            _done = true;
            // The sample has ended: its clock goes on as any clock does.
            clock.SetRate(1);
        }
    }

    private async Task SubmitAsync(IEnumerable<Submission> submissions, CancellationToken cancellationToken) => await Parallel.ForEachAsync(
        submissions.GroupBy(submission => submission.Enterprise),
        new ParallelOptions { MaxDegreeOfParallelism = EnterprisesAtOnce, CancellationToken = cancellationToken },
        async (group, token) =>
        {
            if (directory.Find(group.Key) is not { } enterprise) return;
            foreach (var result in await enterprise.Submit([.. group], token))
            {
                if (result.Problems.Count > 0) LogRefused(logger, group.Key, result.Problems[0].Message.En);
            }
        });

    [LoggerMessage(Level = LogLevel.Information, Message = "Demonstration: {Count} sample enterprises put on the roster")]
    private static partial void LogSeeded(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "Demonstration: {Count} sample submissions loaded, replay begins")]
    private static partial void LogLoaded(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Demonstration: a submission of {Enterprise} was refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string enterprise, string reason);
}
