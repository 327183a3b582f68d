using Monitor.Storage;

namespace Monitor.Tests.Storage;

/// <summary>Saved views in a store.</summary>
public abstract class SavedViewSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;

    private ISavedViewStore Views => (ISavedViewStore)Store;

    private static SavedView View(string name, string query = "level=red") => new(name, query, FakeClock.Start);

    [StoreFact]
    public async Task Views_are_somebodys_own_replaced_by_name_and_removed()
    {
        foreach (var (owner, view) in new[] { ("li", View("b")), ("li", View("a")), ("li", View("b", "level=blue")), ("wang", View("b")) })
            Assert.True(await Views.SaveViewAsync(owner, view, 10, None));
        Assert.Equal([View("a"), View("b", "level=blue")], await Views.ReadViewsAsync("li", None));
        Assert.True(await Views.DeleteViewAsync("li", "b", None));
        Assert.False(await Views.DeleteViewAsync("li", "b", None));
        Assert.Equal([View("a")], await Views.ReadViewsAsync("li", None));
        Assert.Equal([View("b")], await Views.ReadViewsAsync("wang", None));
    }

    [StoreFact]
    public async Task Nobody_has_more_than_the_most_even_from_two_pages_at_once()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Views.SaveViewAsync("li", View($"{i}"), 3, None))));
        Assert.Equal(3, saved.Count(one => one));
        var there = await Views.ReadViewsAsync("li", None);
        Assert.Equal(3, there.Count);
        Assert.True(await Views.SaveViewAsync("li", there[0] with { Query = "q=x" }, 3, None));
    }
}

public sealed class SqliteSavedViewTests() : SavedViewSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresSavedViewTests() : SavedViewSuite(Postgres);
