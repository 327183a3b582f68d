using Monitor.Hosting;
using Monitor.Prejudgements;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Tests.Prejudgements;

/// <summary>Runs of pre-judgements on a store.</summary>
public abstract class PrejudgementSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private const int Firms = 6;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Subject First = Subject.Enterprise("F1");
    private static readonly Subject City = new(SubjectKind.City, Aggregates.CityCode);
    private readonly List<Firm> _firms = [];
    private readonly FakeClock _clock = new();
    private Registry _registry = null!;
    private TestHost _host = null!;

    private IPrejudgementStore Stored => (IPrejudgementStore)Store;
    private PrejudgementReader Reader => new(_registry, Store, Stored, new(_registry, Store));

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _host = await TestHost.StartAsync(Store, enterprises: Firms);
        _registry = _host.Registry;
        for (var i = 0; i < Firms; i++)
        {
            var firm = new Firm(A.Model(), A.Profile($"F{i + 1}", i + 1));
            _firms.Add(firm.FilesMonths("output", InventedCity.From, InventedCity.Series(i, 34)).FilesMonths("employees", InventedCity.From, InventedCity.Series(i + 50, 34)));
        }

        await CommitAsync(_firms.Select(firm => firm.Changes));
    }

    public override async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await base.DisposeAsync();
    }

    [StoreFact]
    public async Task A_run_is_made_once_however_often_it_is_asked_for()
    {
        var told = new List<(int Done, int Total)>();
        var run = await Service().RunAsync(A.Period("2025-10"), (done, total) =>
        {
            lock (told) told.Add((done, total));
        }, None);
        Assert.Equal((1, true), (run.Version, run.Stored));
        Assert.Contains((told[0].Total, told[0].Total), told);
        var tables = await RowsAsync("select subject, indicator, document from prejudgements order by subject, indicator");
        Assert.Equal(run.Series, tables.Count);
        var again = await Service().RunAsync(A.Period("2025-10"), null, None);
        Assert.Equal((1, false), (again.Version, again.Stored));
        Assert.Equal(tables, await RowsAsync("select subject, indicator, document from prejudgements order by subject, indicator"));
        // Two processes at once.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Service().RunAsync(A.Period("2025-11"), null, None))));
        Assert.Equal(["1"], await RowsAsync($"select version from prejudgement_runs where origin = {A.Period("2025-11").Code}"));
    }

    [StoreFact]
    public async Task Figures_that_come_later_leave_an_earlier_origin_as_it_is()
    {
        await Service().RunAsync(A.Period("2025-10"), null, None);
        var before = await RowsAsync("select * from prejudgements order by subject, indicator, version");
        await FileAsync(0, "output", "2026-01", 77, 78, 79);
        Assert.False((await Service().RunAsync(A.Period("2025-10"), null, None)).Stored);
        Assert.Equal(before, await RowsAsync("select * from prejudgements order by subject, indicator, version"));
    }

    [StoreFact]
    public async Task A_corrected_figure_makes_a_new_version_and_the_old_one_stays()
    {
        await Service().RunAsync(A.Period("2025-10"), null, None);
        var before = await RowsAsync("select * from prejudgements where version = 1 order by subject, indicator");
        await FileAsync(0, "output", "2025-09", 5);
        Assert.Equal((2, true), await Service().RunAsync(A.Period("2025-10"), null, None) is var run ? (run.Version, run.Stored) : default);
        Assert.Equal(before, await RowsAsync("select * from prejudgements where version = 1 order by subject, indicator"));
        Assert.Equal(2, (await ReadAsync(First, "2025-10"))!.Version);
    }

    [StoreFact]
    public async Task What_is_stored_adds_up()
    {
        await Service().RunAsync(A.Period("2025-10"), null, None);
        var city = (await ReadAsync(City, null))!;
        var firms = new List<PrejudgementView>();
        for (var i = 1; i <= Firms; i++) firms.Add((await ReadAsync(Subject.Enterprise($"F{i}"), null))!);
        Assert.Equal(city.Year.Mean, (double)firms.Sum(firm => (decimal)firm.Year.Mean));
        Assert.Equal(city.Quarter.Mean, (double)firms.Sum(firm => (decimal)firm.Quarter.Mean));
        Assert.Equal(("千元", A.Period("2025-10"), 2), (city.Unit, city.Origin, city.Steps.Count));
    }

    [StoreFact]
    public async Task What_changed_since_the_one_before_adds_up_and_names_its_causes()
    {
        await Service().RunAsync(A.Period("2025-09"), null, None);
        Assert.Null((await ReadAsync(First, "2025-09"))!.Change);
        var expected = (await ReadAsync(First, "2025-09"))!;
        await FileAsync(0, "output", "2025-04", 999);
        await Service().RunAsync(A.Period("2025-10"), null, None);
        var now = (await ReadAsync(First, "2025-10"))!;
        var change = now.Change!;
        Assert.Equal((A.Period("2025-09"), expected.Year.Mean, now.Year.Mean), (change.Since, change.Before, change.Now));
        Assert.Equal(change.Total, change.Surprise + change.Outlook + change.Revision, 0.001);
        Assert.Equal(999 - InventedCity.Series(0, 34)[25], change.Revision, 2);
        Assert.Equal(InventedCity.Series(0, 34)[31] - expected.Steps[0].Mean, change.Surprise, 2);
        Assert.Equal([A.Period("2025-10"), A.Period("2025-09")], now.Origins);
        Assert.Equal(expected.Year.Mean, (await ReadAsync(First, "2025-09"))!.Year.Mean);
    }

    [StoreFact]
    public async Task The_record_holds_past_expectations_against_what_came()
    {
        await Service().RunAsync(A.Period("2025-09"), null, None);
        // A later version knows better; what was said first is what counts.
        await FileAsync(0, "output", "2025-08", 1);
        await Service().RunAsync(A.Period("2025-09"), null, None);
        var record = (await Reader.ReadRecordAsync(First, TestSeeds.Indicator("output"), None))!;
        Assert.Equal(["2025-10", "2025-11", "2025-12"], record.Outcomes.Select(one => one.Period.ToString()));
        Assert.Equal([1, 2, 3], record.Outcomes.Select(one => one.Lead));
        var said = (await Stored.ReadPrejudgementsAsync(1, TestSeeds.Indicator("output").No, None))[0].Prejudgement.Steps;
        Assert.Equal(said.Select(step => step.Mean), record.Outcomes.Select(one => one.Mean));
        var came = InventedCity.Series(0, 34)[31..];
        Assert.Equal(came, record.Outcomes.Select(one => one.Actual));
        Assert.Equal(record.Outcomes.Average(one => Math.Abs(one.Actual - one.Mean) / one.Actual * 100), record.MeanAbsoluteErrorPercent!.Value, 9);
        Assert.Equal(100.0 * said.Zip(came).Count(one => one.Second >= one.First.Lo80 && one.Second <= one.First.Hi80) / 3, record.Coverage80!.Value, 9);
    }

    [StoreFact]
    public async Task A_year_is_judged_against_the_target_as_it_was_last_edited()
    {
        await ((IReportStore)Store).AddTargetAsync(new(City, "yearlyOutputGrowth", 2025, 1, 11, [], "年中调整", "lead", _clock.GetUtcNow()), None);
        await _registry.ReloadAsync(None);
        await Service().RunAsync(A.Period("2025-10"), null, None);
        Assert.Equal(11, (await ReadAsync(City, null))!.Target!.Growth);
    }

    [StoreFact]
    public async Task A_run_that_is_cancelled_stores_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Service().RunAsync(A.Period("2025-10"), (_, _) => cancelled.Cancel(), cancelled.Token));
        Assert.Empty(await RowsAsync("select * from prejudgement_runs"));
    }

    [StoreFact]
    public async Task The_newest_expectation_of_a_firm_counts_and_all_are_kept()
    {
        await _host.NewRollupWriter().StepAsync(None);
        foreach (var (firm, pace) in new[] { (1, ExpectedPace.Slower), (1, ExpectedPace.Faster), (2, ExpectedPace.Same), (3, ExpectedPace.Slower), (4, ExpectedPace.Faster) })
            await Stored.AddExpectationAsync(new(firm, A.Period("2026-03"), pace, "统计员", _clock.GetUtcNow()), None);
        Assert.Equal(["5"], await RowsAsync("select count(*) from expectations"));
        var (area, city) = (InventedCity.AreaOf("north").Subject, City);
        Assert.True(_registry.Aggregates.TryFind(area, out var north) && _registry.Aggregates.TryFind(city, out _));
        var diffusion = new DiffusionReader(_registry, new(_registry, Store), Stored);
        var view = await diffusion.ReadAsync(north, TestSeeds.Indicator("output"), A.Period("2025-03"), A.Period("2025-12"), None);
        Assert.Empty(view.Expected);
        // 2 of 4 better, 1 the same: 50 + 12.5.
        Assert.Equal(new DiffusionPoint(A.Period("2026-03"), 62.5, 2, 1, 1), await diffusion.ExpectedAsync(north, A.Period("2026-03"), None));
    }

    [StoreFact]
    public async Task The_index_of_the_figures_counts_the_firms_that_grow()
    {
        await _host.NewRollupWriter().StepAsync(None);
        Assert.True(_registry.Aggregates.TryFind(City, out var city));
        var view = await new DiffusionReader(_registry, new(_registry, Store), Stored).ReadAsync(city, TestSeeds.Indicator("output"), A.Period("2025-05"), A.Period("2025-05"), None);
        var growing = _firms.Count(firm => firm.YearOnYear("output", "2025-05").Growth > 0);
        Assert.Equal(new DiffusionPoint(A.Period("2025-05"), 100.0 * growing / Firms, growing, 0, Firms - growing), Assert.Single(view.Actual));
    }

    private PrejudgementService Service() => new(_registry, Stored, _clock);

    private Task<PrejudgementView?> ReadAsync(Subject subject, string? origin) =>
        Reader.ReadAsync(subject, TestSeeds.Indicator("output"), origin is null ? null : A.Period(origin), None);

    private async Task FileAsync(int firm, string indicator, string from, params double[] months)
    {
        var there = _firms[firm].Changes.Count;
        _firms[firm].FilesMonths(indicator, from, months);
        await CommitAsync([[.. _firms[firm].Changes.Skip(there)]]);
    }

    private async Task CommitAsync(IEnumerable<List<Monitor.Enterprises.Change>> changes) => Assert.All(await Store.CommitAsync([.. changes], None), Assert.True);
}
