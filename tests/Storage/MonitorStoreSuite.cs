using Dapper;
using Monitor.Enterprises;

namespace Monitor.Tests.Storage;

/// <summary>What every store owes.</summary>
public abstract class MonitorStoreSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly MonitorModel Model = A.Model(
        A.Level("utilisation").Below().Blue(50).Red(20).Clears(60), A.Yoy("output").Below().Yellow(-10, hold: 2).Clears(-5));

    [StoreFact]
    public async Task Migrating_again_does_nothing()
    {
        Assert.Empty(await Store.MigrateAsync(None));
        await Store.PingAsync(None);
        Assert.Equal(0, await Store.ReadHeadAsync(None));
    }

    [StoreFact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await ExecuteAsync("insert into migrations (number, name) values (9999, 'later')");
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Store.MigrateAsync(None));
        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task What_was_committed_is_read_back_as_the_live_state()
    {
        var firm = NewFirm(1);
        firm.FilesMonths("utilisation", "2025-03", 45, 10, 70).FilesMonths("output", "2024-01", 100, 100, 100, 100).FilesMonths("output", "2025-01", 80, 80, 80)
            .FilesYearToDate("revenue", "2025-02", 200, 210).Files("utilisation", "2025-04", 70, asOf: FakeClock.Start.AddMinutes(15).AddTicks(10));
        Assert.Equal([true], await Store.CommitAsync([firm.Changes], None));

        var stored = new Firm(Model, A.Profile(no: 1)) { State = await Store.ReadStateAsync(A.Profile(no: 1), Model, None) };
        Assert.Equal((firm.State.Version, firm.State.EpisodeCount), (stored.State.Version, stored.State.EpisodeCount));
        Assert.Equal(Enumerable.Range(1, firm.State.Version).Select(firm.State.StampOf), Enumerable.Range(1, firm.State.Version).Select(stored.State.StampOf));
        foreach (var (track, again) in firm.State.Tracks.Zip(stored.State.Tracks)) Assert.Equivalent(track.Episodes, again.Episodes, strict: true);
        Assert.Equal((200, 70, 80), (stored.YearToDate("revenue", "2025-01..02"), stored.Value("utilisation", "2025-04"), stored.Value("output", "2025-03")));
        Assert.Equal(firm.YearToDateOnYear("revenue", "2025-01..02"), stored.YearToDateOnYear("revenue", "2025-01..02"));
    }

    [StoreFact]
    public async Task A_change_on_an_outdated_version_is_left_out_and_the_others_are_committed()
    {
        var (first, late, other) = (NewFirm(1).Files("output", "2025-03", 1), NewFirm(1).Files("sales", "2025-04", 2), NewFirm(2).Files("output", "2025-03", 3));
        Assert.Equal([true], await Store.CommitAsync([first.Changes], None));
        Assert.Equal([false, true], await Store.CommitAsync([late.Changes, other.Changes], None));
        Assert.Equal(["1|1", "2|2"], await RowsAsync("select position, subject from changes order by position"));
        Assert.Equal(["1|1", "2|1"], await RowsAsync("select subject, indicator from readings order by subject"));
    }

    // PostgreSQL took a version ahead of the subject's, because it only looked for one that was there.
    [StoreFact]
    public async Task A_change_ahead_of_its_subjects_version_is_left_out()
    {
        var (ahead, other) = (NewFirm(1).FilesMonths("output", "2025-03", 1, 2), NewFirm(2).Files("output", "2025-03", 3));
        Assert.Equal([false, true], await Store.CommitAsync([[ahead.Changes[1]], other.Changes], None));
        Assert.Equal(1, await Store.ReadHeadAsync(None));
        Assert.Equal(["2"], await RowsAsync("select subject from readings"));
    }

    [StoreFact]
    public async Task A_group_that_loses_is_left_out_whole()
    {
        var (first, late) = (NewFirm(1).Files("output", "2025-03", 1), NewFirm(1).FilesMonths("utilisation", "2025-03", 10, 70));
        await Store.CommitAsync([first.Changes], None);
        Assert.Equal([false], await Store.CommitAsync([late.Changes], None));
        Assert.Empty(await RowsAsync("select * from transitions"));
        Assert.Empty(await RowsAsync("select * from episodes"));
        Assert.Equal(1, await Store.ReadHeadAsync(None));
    }

    [StoreFact]
    public async Task A_key_is_taken_once_within_its_subject_and_a_commit_that_takes_it_again_stores_nothing()
    {
        var (one, two) = (NewFirm(1), NewFirm(2));
        one.Files("output", "2025-03", 1);
        two.Files("output", "2025-03", 1);
        Assert.Equal(one.Changes[0].Key, two.Changes[0].Key);
        Assert.Equal([true, true], await Store.CommitAsync([one.Changes, two.Changes], None));
        one.Files("output", "2025-04", 1);
        await ExecuteAsync($"update changes set key = '{one.Changes[1].Key}' where subject = 1");
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Store.CommitAsync([[one.Changes[1]]], None));
        Assert.Equal(2, await Store.ReadHeadAsync(None));
        Assert.Equal(["1", "2"], await RowsAsync("select subject from readings order by subject"));
    }

    [StoreFact]
    public async Task Positions_have_no_gaps_and_follow_the_order_of_commit()
    {
        var firms = Enumerable.Range(1, 5).Select(NewFirm).ToList();
        for (var month = 1; month <= 6; month++)
        {
            foreach (var firm in firms) firm.Files("output", $"2025-{month + 2:00}", month);
            var changes = firms.Select(firm => (IReadOnlyList<Change>)[firm.Changes[^1]]).ToList();
            if (month % 2 == 0) changes.Add([NewFirm(1).Files("output", "2025-03", 1).Changes[0]]);
            await Store.CommitAsync(month % 2 == 0 ? [.. changes.Skip(1)] : changes, None);
            if (month % 2 == 0) await Store.CommitAsync([changes[0]], None);
        }

        Assert.Equal(Enumerable.Range(1, 30).Select(position => $"{position}"), await RowsAsync("select position from changes order by position"));
        Assert.Empty(await RowsAsync("select a.position from changes a join changes b on a.subject = b.subject and a.version < b.version and a.position > b.position"));
        Assert.Equal(30, await Store.ReadHeadAsync(None));
    }

    [StoreFact]
    public async Task The_outbox_gives_the_steps_between_two_positions_in_order()
    {
        var (one, two) = (NewFirm(1).FilesMonths("utilisation", "2025-03", 45, 70), NewFirm(2).Files("utilisation", "2025-03", 10));
        await Store.CommitAsync([[one.Changes[0]], two.Changes], None);
        await Store.CommitAsync([[one.Changes[1]]], None);
        var steps = await Store.ReadOutboxAsync(0, 3, None);
        Assert.Equal([(1, 1, TransitionKind.Raised), (2, 2, TransitionKind.Raised), (3, 1, TransitionKind.Cleared)], steps.Select(step => ((int)step.Position, step.Subject, step.Transition.Kind)));
        Assert.Equal(one.Changes[0].ReceivedAt, steps[2].RaisedAt);
        Assert.Equal([2L], (await Store.ReadOutboxAsync(1, 2, None)).Select(step => step.Position));
        Assert.Empty(await Store.ReadOutboxAsync(3, 99, None));
    }

    [StoreFact]
    public async Task An_episodes_steps_are_kept_and_its_row_is_the_last_of_them()
    {
        var firm = NewFirm(1).FilesMonths("utilisation", "2025-03", 45, 10, 45, 70).Files("utilisation", "2025-03", 5).Files("utilisation", "2025-06", 55);
        await Store.CommitAsync([firm.Changes], None);
        var steps = await Store.ReadTransitionsAsync(1, 1, None);
        Assert.Equivalent(firm.Transitions.ToList(), steps, strict: true);
        var episode = (await Store.ReadEpisodeAsync(1, 1, None))!;
        Assert.Equivalent(steps[^1], episode.Last, strict: true);
        Assert.Equal(steps[0].At, episode.RaisedAt);
        Assert.Null(await Store.ReadEpisodeAsync(1, 2, None));
        Assert.Empty(await Store.ReadTransitionsAsync(2, 1, None));
    }

    [StoreFact]
    public async Task Every_version_of_a_reading_is_kept_with_who_when_and_why()
    {
        var firm = NewFirm(1).Files("output", "2025-03", 100, reportedBase: 90);
        firm.Apply(A.Filing("2025-03", A.Reading("output", 80)) with { Key = "c", By = "王", Why = "漏报 é", AsOf = FakeClock.Start });
        firm.Files("sales", "2025-03", 1);
        await Store.CommitAsync([firm.Changes], None);
        var versions = await Store.ReadVersionsAsync(1, 1, None);
        Assert.Equal([(1, 100, 90), (2, 80, double.NaN)], versions.Select(version => (version.Version, version.Reading.Value, version.Reading.Base)));
        Assert.Equal(("王", "漏报 é", FakeClock.Start, firm.Changes[1].ReceivedAt), (versions[1].By, versions[1].Why, versions[1].AsOf, versions[1].ReceivedAt));
    }

    private static Firm NewFirm(int no) => new(Model, A.Profile($"F{no}", no));

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await Database.ConnectAsync();
        await connection.ExecuteAsync(sql);
    }
}
