using Monitor.Storage;

namespace Monitor.Tests.Storage;

/// <summary>Drafts and filed figures in a store.</summary>
public abstract class FilingSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Period March = Period.Month(2026, 3);

    private IFilingStore Filing => (IFilingStore)Store;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.AddEnterprisesAsync([A.Profile(), A.Profile("F2")], None);
    }

    [StoreFact]
    public async Task A_draft_is_read_back_as_it_was_saved_by_its_owner_alone()
    {
        var draft = Draft("production", 1, "1,2\"3\n—\0");
        Assert.True(await Filing.SaveDraftAsync("zhang", 1, draft, None));
        Assert.Equivalent(draft, Assert.Single(await Filing.ReadDraftsAsync("zhang", 1, None)), strict: true);
        Assert.Empty(await Filing.ReadDraftsAsync("li", 1, None));
        Assert.Empty(await Filing.ReadDraftsAsync("zhang", 2, None));
    }

    [StoreFact]
    public async Task A_draft_is_saved_only_on_top_of_the_one_that_was_read()
    {
        Assert.True(await Filing.SaveDraftAsync("zhang", 1, Draft("production", 1, "1"), None));
        Assert.False(await Filing.SaveDraftAsync("zhang", 1, Draft("production", 1, "lost"), None));
        Assert.True(await Filing.SaveDraftAsync("zhang", 1, Draft("production", 2, "2"), None));
        Assert.False(await Filing.SaveDraftAsync("zhang", 1, Draft("production", 2, "lost"), None));
        Assert.True(await Filing.SaveDraftAsync("zhang", 1, Draft("financial", 1, "other"), None));
        Assert.Equal(["financial 1 other", "production 2 2"],
            (await Filing.ReadDraftsAsync("zhang", 1, None)).Select(one => $"{one.Form} {one.Saved.Revision} {one.Saved.Draft.Lines[0].Value}").Order());
    }

    [StoreFact]
    public async Task Of_saves_at_once_one_is_taken()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(no => Task.Run(() => Filing.SaveDraftAsync("zhang", 1, Draft("production", 1, $"{no}"), None))));
        Assert.Equal(1, saved.Count(one => one));
    }

    [StoreFact]
    public async Task A_dropped_draft_is_gone_and_may_be_begun_again()
    {
        await Filing.SaveDraftAsync("zhang", 1, Draft("production", 1, "1"), None);
        await Filing.DropDraftAsync("zhang", 1, "production", March, None);
        await Filing.DropDraftAsync("zhang", 1, "production", March, None);
        Assert.Empty(await Filing.ReadDraftsAsync("zhang", 1, None));
        Assert.True(await Filing.SaveDraftAsync("zhang", 1, Draft("production", 1, "2"), None));
    }

    [StoreFact]
    public async Task The_figures_of_a_period_are_read_with_every_version_of_all_indicators()
    {
        var firm = new Firm().Files("output", "2026-03", 1).Files("sales", "2026-03", 2).Files("output", "2026-04", 9).Files("output", "2026-03", 3);
        await Store.CommitAsync([firm.Changes], None);
        Assert.Equal([(1, 1.0), (2, 2.0), (4, 3.0)], (await Filing.ReadFiledAsync(1, [March], None)).Select(one => (one.Version, one.Reading.Value)));
        Assert.Empty(await Filing.ReadFiledAsync(1, [], None));
        Assert.Empty(await Filing.ReadFiledAsync(2, [March], None));
    }

    private static StoredDraft Draft(string form, int revision, string typed) =>
        new(form, March, new(revision, FakeClock.Start, new([new("output", "千元", typed, "", "", "")], new Dictionary<string, string> { ["jump.unit output value"] = "因为" }, "why")));
}

public sealed class SqliteFilingTests() : FilingSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresFilingTests() : FilingSuite(Postgres);
