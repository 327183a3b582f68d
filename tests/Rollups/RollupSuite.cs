using Monitor.Alerts;
using Monitor.Rollups;
using Monitor.Rules;

namespace Monitor.Tests.Rollups;

/// <summary>Roll-ups on a store: one writer of many, and the warnings of aggregates.</summary>
public abstract class RollupSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private const int Firms = 4;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Subject North = new(SubjectKind.Area, "north");

    private static readonly RuleSketch[] Rules =
    [
        A.Yoy("output", "area-output").Of(SubjectKind.Area).Below().Blue(-5).Red(-40).Clears(0),
        new RuleSketch("city-share", RuleKind.ShareFalling, "output").Of(SubjectKind.City).Above().Blue(50).Red(100).Clears(40),
        new RuleSketch("area-target", RuleKind.TargetGap, "sales").Of(SubjectKind.Area, SubjectKind.City).Targets("outputGrowth").Below().Blue(-3).Clears(0),
    ];

    [StoreFact]
    public async Task Two_writers_that_race_double_nothing()
    {
        await using var one = await StartAsync();
        await using var two = await TestHost.StartAsync(OpenStore());
        var filed = Task.WhenAll(Enumerable.Range(1, Firms).Select(no => Task.Run(async () =>
        {
            foreach (var (period, i) in A.Months("2024-03", 20).Select((period, i) => (period, i)))
                await FileAsync(no % 2 == 0 ? one : two, no, period.ToString(), 100 + no + (i * 0.1) - (i > 12 ? 30 : 0));
        })));
        await Task.WhenAll(new[] { one, two }.Select(host => Task.Run(async () =>
        {
            var writer = host.NewRollupWriter();
            while (!filed.IsCompleted) await writer.StepAsync(None);
        })));
        await filed;
        await RollUpAsync(one.NewRollupWriter());
        await EverythingIsThereOnceAsync(one);
    }

    [StoreFact]
    public async Task A_writer_that_starts_anew_between_batches_loses_nothing_and_doubles_nothing()
    {
        await using var host = await StartAsync();
        foreach (var period in A.Months("2024-03", 14))
        {
            for (var no = 1; no <= Firms; no++) await FileAsync(host, no, period.ToString(), 100 - (period.Year == 2025 ? 20 : 0));
            // A crash: what it had in memory is gone.
            await host.NewRollupWriter().StepAsync(None);
        }

        await RollUpAsync(host.NewRollupWriter());
        await EverythingIsThereOnceAsync(host);
        Assert.Single((await Store.ReadEpisodesAsync(new() { Area = "north", Rule = "area-output" }, None)).Episodes);
    }

    [StoreFact]
    public async Task A_batch_whose_commit_failed_is_taken_again()
    {
        await using var host = await StartAsync();
        var writer = host.NewRollupWriter();
        await FileAsync(host, 1, "2024-03", 100);
        var tables = await Store.ReadRollupsAsync(None);
        Assert.True(await Store.CommitRollupsAsync(new(tables.Position, tables.Position, tables.Day, new Dictionary<(int, int, Period), RollupCell>(), []), None));
        Assert.False(await Store.CommitRollupsAsync(new(tables.Position + 7, 99, tables.Day, new Dictionary<(int, int, Period), RollupCell>(), []), None));
        await RollUpAsync(writer);
        await EverythingIsThereOnceAsync(host);
    }

    [StoreFact]
    public async Task An_areas_episode_raises_shows_on_the_board_and_in_the_list_and_clears()
    {
        await using var host = await StartAsync();
        var (writer, board) = (host.NewRollupWriter(), new WarningBoard(new(host.Registry)));
        for (var no = 1; no <= Firms; no++)
        {
            await FileAsync(host, no, "2024-03", 100);
            await FileAsync(host, no, "2025-03", 50);
        }

        await RollUpAsync(writer);
        await ShowAsync(board);
        var warning = Assert.Single(board.Snapshot().Warnings, one => one.SubjectKind == SubjectKind.Area);
        Assert.Equal(("area:north~1", "north", "北区", "north", Level.Red), (warning.Id, warning.Subject, warning.SubjectName, warning.Area, warning.Level));
        Assert.Equal((-50, 200, 400, true, 1), (warning.Evidence.Metric, warning.Evidence.Value, warning.Evidence.Base, warning.Evidence.BaseReported, warning.Evidence.Coverage));
        Assert.Contains("可比口径", warning.Sentence.Zh, StringComparison.Ordinal);
        Assert.Equal(["area-output"], (await Store.ReadEpisodesAsync(new() { Area = "north" }, None)).Episodes.Select(one => one.Last.Rule));
        Assert.Empty((await Store.ReadEpisodesAsync(new() { Enterprise = "north" }, None)).Episodes);
        Assert.Equal(2, (await Store.ReadEpisodesAsync(new() { Status = EpisodeStatus.Active }, None)).Total);

        for (var no = 1; no <= Firms; no++)
        {
            await FileAsync(host, no, "2024-04", 100);
            await FileAsync(host, no, "2025-04", 110);
        }

        await RollUpAsync(writer);
        await ShowAsync(board);
        Assert.Empty(board.Snapshot().Warnings);
        Assert.Equal(EpisodeStatus.Cleared, Assert.Single((await Store.ReadEpisodesAsync(new() { Area = "north" }, None)).Episodes).Last.Status);
    }

    [StoreFact]
    public async Task A_period_is_judged_once_enough_has_reported_or_when_it_closes()
    {
        await using var host = await StartAsync();
        var writer = host.NewRollupWriter();
        for (var no = 1; no <= Firms; no++) await FileAsync(host, no, "2025-05", 100);
        await RollUpAsync(writer);
        for (var no = 1; no <= 3; no++) await FileAsync(host, no, "2026-05", 50);
        await RollUpAsync(writer);
        // 75 % of last year's total, 15 days after the period's end.
        Assert.Equal(0, (await Store.ReadEpisodesAsync(new() { Area = "north" }, None)).Total);

        host.Clock.Advance(TimeSpan.FromDays(5));
        await RollUpAsync(writer);
        var last = Assert.Single((await Store.ReadEpisodesAsync(new() { Area = "north" }, None)).Episodes).Last;
        Assert.Equal((TransitionCause.PeriodClosed, 0.75, -50), (last.Cause, last.Evidence.Coverage, last.Evidence.Metric));
        Assert.Equal((150, 300), (last.Evidence.Value, last.Evidence.Base));

        await FileAsync(host, 4, "2026-05", 400);
        await RollUpAsync(writer);
        last = Assert.Single((await Store.ReadEpisodesAsync(new() { Area = "north" }, None)).Episodes).Last;
        Assert.Equal((EpisodeStatus.Withdrawn, TransitionCause.Revision), (last.Status, last.Cause));
    }

    [StoreFact]
    public async Task An_edit_and_a_retirement_reach_an_areas_episode_without_a_new_figure_whichever_process_writes()
    {
        await using var host = await StartAsync();
        await using var lags = await TestHost.StartAsync(OpenStore());
        var (writer, lagging) = (host.NewRollupWriter(), lags.NewRollupWriter());
        for (var no = 1; no <= Firms; no++)
        {
            await FileAsync(host, no, "2024-03", 100);
            await FileAsync(host, no, "2025-03", 90);
        }

        await RollUpAsync(writer);
        await RollUpAsync(lagging);
        var edited = RuleFile.Numbered(A.Yoy("output", "area-output").Of(SubjectKind.Area).Below().Blue(-5).Red(-8).Clears(0).Document, 2, null);
        await Store.AddRulesAsync([(edited.Id, 2, RuleFile.ToJson(edited))], RuleState.Enabled, None);
        await host.Registry.ReloadAsync(None);
        await writer.StepAsync(None);
        var last = Assert.Single((await Store.ReadEpisodesAsync(new() { Area = "north" }, None)).Episodes).Last;
        Assert.Equal((Level.Red, 2, TransitionCause.RuleChange), (last.Level, last.RuleVersion, last.Cause));

        // The other process still holds the first version when it takes the next figure.
        await FileAsync(host, 1, "2025-04", 90);
        await lagging.StepAsync(None);
        await RollUpAsync(lagging);
        last = Assert.Single((await Store.ReadEpisodesAsync(new() { Area = "north" }, None)).Episodes).Last;
        Assert.Equal((Level.Red, 2), (last.Level, last.RuleVersion));

        await Store.AddRulesAsync([(edited.Id, 3, RuleFile.ToJson(RuleFile.Numbered(edited, 3, null)))], RuleState.Retired, None);
        await host.Registry.ReloadAsync(None);
        await RollUpAsync(writer);
        await writer.StepAsync(None);
        last = Assert.Single((await Store.ReadEpisodesAsync(new() { Area = "north" }, None)).Episodes).Last;
        Assert.Equal((EpisodeStatus.Cleared, TransitionCause.RuleChange), (last.Status, last.Cause));
        Assert.Equal(3, (await Store.ReadTransitionsAsync(host.Registry.Aggregates.All.Single(one => one.Subject == North).No, 1, None)).Count);
    }

    [StoreFact]
    public async Task A_target_gap_is_growth_to_date_less_the_areas_target()
    {
        await using var host = await StartAsync();
        for (var no = 1; no <= Firms; no++)
        {
            await FileAsync(host, no, "2024-01..02", 100, "sales");
            await FileAsync(host, no, "2025-01..02", 105, "sales");
        }

        await RollUpAsync(host.NewRollupWriter());
        var episode = Assert.Single((await Store.ReadEpisodesAsync(new(), None)).Episodes).Last;
        Assert.Equal(("area-target", "pp", -5), (episode.Rule, episode.Evidence.MetricUnit, Math.Round(episode.Evidence.Metric!.Value, 9)));
    }

    [StoreFact]
    public async Task Growth_is_that_of_the_firms_present_in_both_years_and_their_contributions_add_up_to_it()
    {
        await using var host = await StartAsync();
        double[] priors = [100, 200, double.NaN, 50];
        double[] values = [130, 150, 1000, double.NaN];
        for (var no = 1; no <= Firms; no++)
        {
            if (!double.IsNaN(priors[no - 1])) await FileAsync(host, no, "2024-05", priors[no - 1]);
            if (!double.IsNaN(values[no - 1])) await FileAsync(host, no, "2025-05", values[no - 1]);
        }

        await RollUpAsync(host.NewRollupWriter());
        Assert.True(host.Registry.Aggregates.TryFind(North, out var north));
        var series = await host.NewRollupReader().ReadSeriesAsync(north, TestSeeds.Indicator("output"), None);
        var point = series.Points[^1];
        Assert.Equal((1280, 280, 300, 3, 2, 1, 1), (point.Value, point.Comparable, point.Base, point.Reporting, point.Compared, point.Falling, point.Rising));

        var drill = await host.NewRollupReader().ReadContributionsAsync(north, TestSeeds.Indicator("output"), A.Period("2025-05"), None);
        Assert.Equal(point.Yoy!.Value, drill.Yoy!.Value, 9);
        Assert.Equal(point.Yoy.Value, drill.Firms.Sum(one => one.Points ?? 0), 9);
        Assert.Equal(["F2", "F1"], drill.Firms.Take(2).Select(one => one.Enterprise));
        Assert.Equal([("F3", 1000, null), ("F4", null, 50)], drill.Firms.Skip(2).Select(one => (one.Enterprise, one.Value, one.Prior)));
    }

    private async Task<TestHost> StartAsync()
    {
        await Store.AddRulesAsync([.. Rules.Select(rule => (rule.Document.Id, 1, RuleFile.ToJson(rule.Document)))], RuleState.Enabled, None);
        return await TestHost.StartAsync(Store, Firms);
    }

    private static async Task FileAsync(TestHost host, int no, string period, double value, string indicator = "output")
    {
        var result = await host.FileAsync($"F{no}", A.Filing(period, A.Reading(indicator, value)));
        Assert.NotNull(result.Receipt);
    }

    private async Task RollUpAsync(RollupWriter writer)
    {
        do await writer.StepAsync(None);
        while ((await Store.ReadRollupsAsync(None)).Position < await Store.ReadHeadAsync(None));
    }

    private async Task ShowAsync(WarningBoard board)
    {
        var head = await Store.ReadHeadAsync(None);
        board.Apply(head, await Store.ReadOutboxAsync(board.Snapshot().Position, head, None));
    }

    /// <summary>Against sums over the books of the firms as they are stored.</summary>
    private async Task EverythingIsThereOnceAsync(TestHost host)
    {
        var tables = await Store.ReadRollupsAsync(None);
        Assert.True(host.Registry.Aggregates.TryFind(North, out var north));
        var (indicator, expected) = (TestSeeds.Indicator("output"), new Dictionary<Period, RollupCell>());
        var timeline = Aggregate.TimelineOf(indicator);
        foreach (var profile in host.Registry.Roster.All)
        {
            var book = (await Store.ReadStateAsync(profile, host.Registry.Model, None)).Book;
            for (var slot = book.FirstSlot(indicator, timeline); slot <= book.LastSlot(indicator, timeline); slot++)
            {
                var period = timeline.PeriodOf(slot);
                if (!expected.TryGetValue(period, out var cell)) expected.Add(period, cell = new());
                cell.Take(indicator.Kind, new(1, period, double.NaN, double.NaN, book.Value(indicator, timeline, slot), book.Prior(indicator, timeline, slot, out _)));
            }
        }

        var stored = tables.CellsOf(north.No).ToDictionary(row => row.Period, row => row.Cell);
        Assert.Equal(expected.Keys.Order(), stored.Keys.Order());
        foreach (var (period, cell) in expected)
        {
            // A recount has no positions; a stored sum has that of a change that has been taken.
            Assert.InRange(stored[period].Stamp, 1, tables.Position);
            cell.Stamp = stored[period].Stamp;
            Assert.Equivalent(cell, stored[period], strict: true);
        }
    }
}
