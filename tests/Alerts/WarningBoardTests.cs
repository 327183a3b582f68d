using Monitor.Alerts;
using Monitor.Storage;

namespace Monitor.Tests.Alerts;

/// <summary>The live list of warnings and the deltas on top of it.</summary>
public sealed class WarningBoardTests() : DatabaseSuite(Sqlite)
{
    [Fact]
    public async Task A_dashboard_that_applies_every_delta_to_a_snapshot_has_the_next_snapshot()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 3);
        var board = new WarningBoard(new(host.Registry));
        var seen = board.Snapshot();
        var list = seen.Warnings.ToDictionary(warning => warning.Id);
        var position = seen.Position;
        foreach (var (month, i) in A.Months("2025-03", 9).Select((month, i) => (month, i)))
        {
            foreach (var no in Enumerable.Range(1, 3)) await host.FileAsync($"F{no}", A.Filing(month.ToString(), A.Reading("employees", 40 + (10 * ((i + no) % 4)))));
            var head = await Store.ReadHeadAsync(CancellationToken.None);
            if (board.Apply(head, await Store.ReadOutboxAsync(board.Snapshot().Position, head, CancellationToken.None)) is not { } delta) continue;
            Assert.Equal(position, delta.Previous);
            position = delta.Position;
            foreach (var warning in delta.Changed)
            {
                if (warning.Status == EpisodeStatus.Active) list[warning.Id] = warning;
                else list.Remove(warning.Id);
            }

            Assert.Equivalent(board.Snapshot().Warnings.Select(warning => (warning.Id, warning.Level, warning.LastPeriod)), list.Values.Select(warning => (warning.Id, warning.Level, warning.LastPeriod)), strict: true);
        }

        Assert.NotEmpty(list);
    }

    [Fact]
    public async Task A_board_that_loads_what_is_open_is_the_board_that_saw_it_all()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 2);
        foreach (var no in Enumerable.Range(1, 2)) await host.FileAsync($"F{no}", A.Filing("2025-03", A.Reading("employees", 10)));
        await host.FileAsync("F2", A.Filing("2025-04", A.Reading("employees", 90)));
        var (live, loaded) = (new WarningBoard(new(host.Registry)), new WarningBoard(new(host.Registry)));
        live.Apply(3, await Store.ReadOutboxAsync(0, 3, CancellationToken.None));
        loaded.Load(3, (await Store.ReadEpisodesAsync(new EpisodeFilter { Status = EpisodeStatus.Active }, CancellationToken.None)).Episodes);
        Assert.Equal("F1~1", Assert.Single(live.Snapshot().Warnings).Id);
        Assert.Equivalent(live.Snapshot(), loaded.Snapshot(), strict: true);
        Assert.Equal((1, Level.Red), loaded.CountBySubject()["F1"]);
    }

    [Fact]
    public async Task What_is_told_again_changes_nothing()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 1);
        await host.FileAsync("F1", A.Filing("2025-03", A.Reading("employees", 10)));
        var board = new WarningBoard(new(host.Registry));
        var steps = await Store.ReadOutboxAsync(0, 1, CancellationToken.None);
        Assert.Equal((0, 1), (board.Apply(1, steps)!.Previous, board.Snapshot().Warnings.Count));
        Assert.Null(board.Apply(1, steps));
        Assert.Null(board.Apply(2, []));
        Assert.Equal(2, board.Snapshot().Position);
    }

    [Theory]
    [InlineData("F1~12", true, "F1", 12)]
    [InlineData("a~b~3", true, "a~b", 3)]
    [InlineData("area:north~3", true, "north", 3, SubjectKind.Area)]
    [InlineData("city:city~1", true, "city", 1, SubjectKind.City)]
    [InlineData("~3", false, null, 0)]
    [InlineData("F1", false, null, 0)]
    [InlineData("F1~x", false, null, 0)]
    public void A_warnings_id_names_subject_and_episode(string id, bool valid, string? code, int episode, SubjectKind kind = SubjectKind.Enterprise)
    {
        Assert.Equal(valid, WarningId.TryParse(id, out var subject, out var number));
        Assert.Equal((new Subject(kind, code!), episode), (subject, number));
        if (valid) Assert.Equal(id, WarningId.Of(subject, number));
    }
}
