using Monitor.Enterprises;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Tests.Hosting;

/// <summary>Enterprises enter and leave the roster while they file.</summary>
public abstract class RosterSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [StoreFact]
    public async Task What_is_added_files_at_once_and_other_processes_hear_of_it()
    {
        await using var one = await TestHost.StartAsync(Store, enterprises: 1);
        await using var two = await TestHost.StartAsync(OpenStore());
        var added = await DeskOf(one).AddAsync(A.Profile("N1").ToEntry(), "纳规", "主任", None);
        Assert.Equal((1, "纳规", "主任"), (added.Version, added.History[0].Why, added.History[0].By));
        Assert.Empty((await one.FileAsync("N1", A.Filing("2026-03", A.Reading("output", 1)))).Problems);

        Assert.False(await two.Registry.IsCurrentAsync(None));
        Assert.Empty((await two.FileAsync("N1", A.Filing("2026-04", A.Reading("output", 1)))).Problems);
        Assert.Equal(["2"], await RowsAsync("select count(*) from readings"));
    }

    [StoreFact]
    public async Task A_last_day_holds_for_an_enterprise_that_is_in_use_and_figures_before_it_stay()
    {
        await using var one = await TestHost.StartAsync(Store, enterprises: 1);
        await using var two = await TestHost.StartAsync(OpenStore());
        foreach (var host in new[] { one, two }) Assert.Empty((await host.FileAsync("F1", A.Filing("2026-03", A.Reading("output", 1)))).Problems);
        Assert.NotNull(await DeskOf(one).EditAsync("F1", Edit(one, line => line with { To = A.Day("2026-03-31") }), "主任", None));

        var late = A.Filing("2026-04", A.Reading("output", 1));
        Assert.Equal("roster.outside", Assert.Single((await one.FileAsync("F1", late)).Problems).Code);
        Assert.False(await two.Registry.IsCurrentAsync(None));
        Assert.Equal("roster.outside", Assert.Single((await two.FileAsync("F1", late)).Problems).Code);
        Assert.Empty((await two.FileAsync("F1", A.Filing("2026-03", A.Reading("output", 2)))).Problems);
        Assert.Equal(["1", "2"], await RowsAsync("select value from readings order by version"));
    }

    [StoreFact]
    public async Task An_edit_in_a_process_that_has_not_heard_of_another_takes_nothing_of_it_back()
    {
        await using var one = await TestHost.StartAsync(Store, enterprises: 1);
        await using var two = await TestHost.StartAsync(OpenStore());
        await DeskOf(one).EditAsync("F1", Edit(one, line => line with { To = A.Day("2026-03-31") }), "主任", None);
        var read = await DeskOf(two).FindAsync("F1", None);
        Assert.Equal((1, A.Day("2026-03-31")), (read!.Version, read.Entry.To));
        var renamed = await DeskOf(two).EditAsync("F1", new(read.Entry with { Name = "改名" }, read.Version, "试"), "主任", None);
        Assert.Equal((2, "改名", A.Day("2026-03-31")), (renamed!.Version, renamed.Entry.Name, renamed.Entry.To));
    }

    [StoreFact]
    public async Task What_has_filed_stays_where_it_belongs_and_on_the_roster_for_as_long_as_its_figures()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 2);
        await host.FileAsync("F1", A.Filing("2026-02", A.Reading("output", 1)));
        await host.FileAsync("F1", A.Filing("2026-03", A.Reading("output", 1)));
        var before = await RowsAsync("select * from enterprises order by no");
        Assert.Equal(["roster.to"], await RefusedAsync(host, "F1", line => line with { To = A.Day("2026-03-30") }));
        Assert.Equal(["roster.from"], await RefusedAsync(host, "F1", line => line with { From = A.Day("2026-02-02") }));
        Assert.Equal(["roster.area", "roster.chains"], await RefusedAsync(host, "F1", line => line with { Area = "south", Chains = [] }));
        Assert.Equal(["roster.sample"], await RefusedAsync(host, "F1", line => line with { Sample = false }));
        Assert.Equal(["roster.area", "roster.industry", "roster.name", "roster.to"],
            await RefusedAsync(host, "F2", line => line with { Name = " ", Area = "nowhere", Industry = "none", From = A.Day("2026-02-02"), To = A.Day("2026-02-01") }));
        Assert.Equal(before, await RowsAsync("select * from enterprises order by no"));
        Assert.Equal(["0"], await RowsAsync("select count(*) from roster_edits"));

        // Nothing filed yet: a line that was typed wrong is put right.
        var moved = await DeskOf(host).EditAsync("F2", Edit(host, line => line with { Area = "south", Name = "改名" }, "F2"), "主任", None);
        Assert.Equal(("south", "改名", 1), (moved!.Entry.Area, moved.Entry.Name, moved.Version));
    }

    [StoreFact]
    public async Task Of_two_edits_of_one_version_one_is_taken()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 1);
        var edits = Enumerable.Range(0, 4).Select(no => Edit(host, line => line with { Name = $"企业{no}" }));
        var taken = await Task.WhenAll(edits.Select(edit => Task.Run(async () =>
        {
            try
            {
                return await DeskOf(host).EditAsync("F1", edit, "主任", None) is not null;
            }
            catch (RosterException refusal) when (refusal.Conflict)
            {
                return false;
            }
        })));
        Assert.Equal(1, taken.Count(one => one));
        Assert.Equal(["1|1"], await RowsAsync("select no, version from roster_edits"));
    }

    [StoreFact]
    public async Task A_code_that_is_taken_is_refused_and_a_file_leaves_it_as_it_is()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 1);
        var twice = await Assert.ThrowsAsync<RosterException>(() => DeskOf(host).AddAsync(A.Profile("F1").ToEntry() with { Name = "另一家" }, "w", "b", None));
        Assert.True(twice.Conflict);
        using var file = new MemoryStream("code,name,tier,area,industry\nF1,另一家,city,south,food\nN1,新企业,county,south,food\n"u8.ToArray());
        Assert.Equivalent(new RosterAddition(["N1"], ["F1"]), await DeskOf(host).AddAsync(file, "w", "b", None), strict: true);
        Assert.Equal(["企业F1", "新企业"], host.Registry.Roster.ByCode.Select(one => one.Name));
    }

    private static RosterDesk DeskOf(TestHost host) => new(host.Registry, (IRosterStore)host.Store, new RuleSweepSignal(), host.Clock);

    private static RosterEdit Edit(TestHost host, Func<RosterEntry, RosterEntry> change, string code = "F1")
    {
        Assert.True(host.Registry.Roster.TryFind(code, out var profile));
        return new(change(profile.ToEntry()), 0, "试");
    }

    private static async Task<IEnumerable<string>> RefusedAsync(TestHost host, string code, Func<RosterEntry, RosterEntry> change) =>
        (await Assert.ThrowsAsync<RosterException>(() => DeskOf(host).EditAsync(code, Edit(host, change, code), "主任", None))).Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal);
}

public sealed class SqliteRosterTests() : RosterSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresRosterTests() : RosterSuite(Postgres);
