using Monitor.Enterprises;
using Monitor.Storage;

namespace Monitor.Tests.Storage;

/// <summary>Lists of episodes, page by page.</summary>
public abstract class EpisodeListSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.AddEnterprisesAsync([.. Enumerable.Range(1, 12).Select(no => A.Profile($"F{no}") with
        {
            Tier = no % 2 == 0 ? Tier.City : Tier.County,
            Area = no % 3 == 0 ? "south" : "north",
            Industry = no % 4 == 0 ? "cars" : "food",
        })], None);
        var model = A.Model(A.Level("utilisation").Below().Blue(50).Red(20).Clears(60), A.Level("employees").Below().Orange(50).Clears(60));
        var groups = new List<IReadOnlyList<Change>>();
        foreach (var profile in await Store.ReadRosterAsync(None))
        {
            var firm = new Firm(model, profile).FilesMonths("utilisation", "2025-03", profile.No % 2 == 0 ? 10 : 45, 70, 45).Files("employees", "2025-03", 10);
            groups.Add(firm.Changes);
        }

        await Store.CommitAsync(groups, None);
    }

    [StoreFact]
    public async Task Pages_by_cursor_give_every_episode_once_gravest_and_newest_first()
    {
        var all = (await Store.ReadEpisodesAsync(new() { Limit = 1000 }, None)).Episodes;
        Assert.Equal(36, all.Count);
        var inOrder = all.Select(episode => (episode.Last.Level, episode.Last.At)).ToList();
        Assert.Equal(inOrder.OrderDescending(), inOrder);

        var paged = new List<StoredEpisode>();
        var filter = new EpisodeFilter { Limit = 5 };
        while (true)
        {
            var (page, total) = await Store.ReadEpisodesAsync(filter, None);
            Assert.Equal(36, total);
            paged.AddRange(page);
            if (page.Count < 5) break;
            // As it travels: by text.
            Assert.True(EpisodeCursor.TryParse(EpisodeCursor.Of(page[^1]).ToString(), out var cursor));
            filter = filter with { After = cursor };
        }

        Assert.Equal(all.Select(Id), paged.Select(Id));
    }

    [StoreFact]
    public async Task Filters_narrow_the_list_and_the_total()
    {
        Assert.Equal(12, await CountAsync(new() { Status = EpisodeStatus.Cleared }));
        Assert.Equal(24, await CountAsync(new() { Status = EpisodeStatus.Active }));
        Assert.Equal(12, await CountAsync(new() { Level = Level.Orange }));
        Assert.Equal(18, await CountAsync(new() { Tier = Tier.City }));
        Assert.Equal(12, await CountAsync(new() { Area = "south" }));
        Assert.Equal(9, await CountAsync(new() { Industry = "cars" }));
        Assert.Equal(12, await CountAsync(new() { Rule = "employees-level" }));
        Assert.Equal(3, await CountAsync(new() { Enterprise = "F7" }));
        Assert.Equal(1, await CountAsync(new() { Enterprise = "F7", Status = EpisodeStatus.Active, Tier = Tier.County, Area = "north", Industry = "food", Rule = "employees-level", Level = Level.Orange }));
        Assert.Equal(0, await CountAsync(new() { Enterprise = "F7' or '1'='1" }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1-2-3")]
    [InlineData("9-1-1-1")]
    [InlineData("1-x-1-1")]
    public void A_cursor_that_is_none_is_told(string text) => Assert.False(EpisodeCursor.TryParse(text, out _));

    private async Task<int> CountAsync(EpisodeFilter filter)
    {
        var (episodes, total) = await Store.ReadEpisodesAsync(filter, None);
        Assert.Equal(total, episodes.Count);
        return total;
    }

    private static (int Subject, int Episode) Id(StoredEpisode episode) => (episode.Subject, episode.Last.Episode);
}
