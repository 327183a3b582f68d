using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Monitor.Contracts;
using Monitor.Jobs;
using Monitor.Notifications;

namespace Monitor.Storage;

/// <summary>Notifications: what is to be told, messages, the list in the application.</summary>
public abstract partial class SqlStore : INotificationStore
{
    /// <summary>Rows of one statement.</summary>
    private const int ItemsAtOnce = 100;

    /// <summary>Messages that one transaction forgets.</summary>
    private const int PrunedAtOnce = 500;

    public async Task<NotifierCursor> ReadNotifierAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var (position, items) = await connection.QuerySingleAsync<(long, long)>("select position, items from notifier");
        return new(position, items);
    }

    public async Task<IReadOnlyList<ToldState>> ReadToldAsync(IReadOnlyList<int> subjects, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(int Subject, int Episode, string Channel, string Recipient, int Level, int Fires, int IsOpen)>(
            $"select subject, episode, channel, recipient, cast(level as integer), fires, cast(is_open as integer) from told where subject in ({string.Join(',', subjects.DefaultIfEmpty(0))})");
        return [.. rows.Select(row => new ToldState(row.Subject, row.Episode, new(row.Channel, row.Recipient), (Level)row.Level, row.Fires, row.IsOpen == 1))];
    }

    public async Task<bool> AdvanceNotifierAsync(NotifierCursor from, long to, Intake intake, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // The condition is what makes one writer of many: who comes second waits here for the first, and then finds the cursor elsewhere.
        if (await connection.ExecuteAsync("update notifier set position = @to where position = @Position and items = @Items", new { to, from.Position, from.Items }, transaction) == 0) return false;
        await InsertItemsAsync(connection, transaction, intake.Items, now);
        await connection.ExecuteAsync(
            """
            insert into told (subject, episode, channel, recipient, level, fires, is_open) values (@Subject, @Episode, @Channel, @Recipient, @level, @Fires, @open)
            on conflict (subject, episode, channel, recipient) do update set level = excluded.level, fires = excluded.fires, is_open = excluded.is_open
            """,
            intake.Changed.Select(one => new { one.Subject, one.Episode, one.Target.Channel, one.Target.Recipient, level = (int)one.Level, one.Fires, open = one.IsOpen ? 1 : 0 }), transaction);
        await ChangeClimbsAsync(connection, transaction, intake.Climbs);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<IReadOnlyList<Notice>> ReadUntoldNoticesAsync(int limit, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await ReadNoticesAsync(connection, "where told = 0 order by at, job, period, subject", limit);
    }

    public async Task TellNoticesAsync(IReadOnlyList<(Notice Notice, IReadOnlyList<QueuedItem> Items)> notices, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // First, as the notifier does.
        await connection.ExecuteAsync("update notifier set position = position", transaction: transaction);
        var items = new List<QueuedItem>();
        foreach (var (notice, own) in notices)
        {
            var marked = await connection.ExecuteAsync("update notices set told = 1 where job = @Job and period = @period and subject = @Subject and told = 0",
                new { notice.Job, period = notice.Period.Code, notice.Subject }, transaction);
            if (marked == 1) items.AddRange(own);
        }

        await InsertItemsAsync(connection, transaction, items, now);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<int> PruneMessagesAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var pruned = 0;
        await using var connection = await OpenAsync(cancellationToken);
        // In batches, so that no transaction keeps filings waiting.
        while (true)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var some = (await connection.QueryAsync<long>("select no from messages where state = 1 and ended_at < @before order by no limit @PrunedAtOnce", new { before = Micros.Of(before), PrunedAtOnce }, transaction)).AsList();
            if (some.Count > 0)
            {
                var numbers = string.Join(',', some.Select(no => no.ToString(CultureInfo.InvariantCulture)));
                await connection.ExecuteAsync($"delete from notification_items where message in ({numbers})", transaction: transaction);
                await connection.ExecuteAsync($"delete from message_attempts where message in ({numbers})", transaction: transaction);
                pruned += await connection.ExecuteAsync($"delete from messages where no in ({numbers})", transaction: transaction);
            }

            await transaction.CommitAsync(cancellationToken);
            if (some.Count < PrunedAtOnce) break;
        }

        await connection.ExecuteAsync("delete from inbox where at < @before", new { before = Micros.Of(before) });
        return pruned;
    }

    public async Task<IReadOnlyList<RouteTarget>> ReadWaitingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Channel, string Recipient)>(
            "select channel, recipient from notification_items where message is null union select channel, recipient from messages where state = 0");
        return [.. rows.Select(row => new RouteTarget(row.Channel, row.Recipient))];
    }

    public async Task<StoredMessage?> ReadOldestAsync(RouteTarget target, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<MessageRow>(
            "select no, key, channel, recipient, attempts, next_at from messages where channel = @Channel and recipient = @Recipient and state = 0 order by no limit 1", target);
        return row is null ? null : new(row.No, row.Key, target, row.Attempts, Micros.ToTime(row.NextAt));
    }

    public async Task<IReadOnlyList<WaitingItem>> ReadItemsAsync(RouteTarget target, Level atLeast, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(long No, string Key, long QueuedAt)>(
            "select no, key, queued_at from notification_items where channel = @Channel and recipient = @Recipient and message is null and level >= @level order by no limit @limit",
            new { target.Channel, target.Recipient, level = (int)atLeast, limit });
        return [.. rows.Select(row => new WaitingItem(row.No, row.Key, Micros.ToTime(row.QueuedAt)))];
    }

    public async Task<StoredMessage?> FormMessageAsync(RouteTarget target, IReadOnlyList<WaitingItem> items, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var no = await connection.ExecuteScalarAsync<long>("update notifier set messages = messages + 1 returning messages", transaction: transaction);
        var taken = 0;
        foreach (var some in items.Chunk(500))
        {
            taken += await connection.ExecuteAsync(
                $"update notification_items set message = @no where message is null and no in ({string.Join(',', some.Select(item => item.No.ToString(CultureInfo.InvariantCulture)))})", new { no }, transaction);
        }

        if (taken < items.Count) return null;
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', items.Select(item => item.Key)))))[..32];
        await connection.ExecuteAsync(
            """
            insert into messages (no, key, channel, recipient, items, state, attempts, next_at, created_at, ended_at, said)
            values (@no, @key, @Channel, @Recipient, @Count, 0, 0, @at, @at, null, '')
            """, new { no, key, target.Channel, target.Recipient, items.Count, at = Micros.Of(now) }, transaction);
        await transaction.CommitAsync(cancellationToken);
        return new(no, key, target, 0, now);
    }

    public async Task<bool> BeginAttemptAsync(StoredMessage message, DateTimeOffset now, DateTimeOffset lost, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (await connection.ExecuteAsync("update messages set attempts = attempts + 1, next_at = @lost, said = '' where no = @No and attempts = @Attempts and state = 0",
            new { lost = Micros.Of(lost), message.No, message.Attempts }, transaction) == 0) return false;
        await connection.ExecuteAsync("insert into message_attempts (message, no, channel, at) values (@No, @attempt, @Channel, @at)",
            new { message.No, attempt = message.Attempts + 1, message.Target.Channel, at = Micros.Of(now) }, transaction);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task EndAttemptAsync(long message, MessageState state, DateTimeOffset nextAt, DateTimeOffset now, string said, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("update messages set state = @state, next_at = @nextAt, ended_at = @ended, said = @said where no = @message",
            new { state = (int)state, nextAt = Micros.Of(nextAt), ended = state == MessageState.Waiting ? (long?)null : Micros.Of(now), said = said.Replace("\0", "", StringComparison.Ordinal), message });
    }

    public async Task<IReadOnlyList<DateTimeOffset>> ReadAttemptsAsync(string channel, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<long>("select at from message_attempts where channel = @channel and at > @since", new { channel, since = Micros.Of(since) });
        return [.. rows.Select(Micros.ToTime)];
    }

    public async Task<IReadOnlyList<NotificationItem>> ReadItemsOfAsync(long message, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<string>("select content from notification_items where message = @message order by no", new { message });
        return [.. rows.Select(row => JsonSerializer.Deserialize<NotificationItem>(row, MonitorJson.Options)!)];
    }

    public async Task<IReadOnlyList<MessageView>> ReadMessagesAsync(MessageState? state, string? channel, long? before, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<MessageRow>(
            $"""
            select no, key, channel, recipient, items, state, attempts, next_at, created_at, ended_at, said from messages
            where 1 = 1 {(state is null ? "" : "and state = @state")} {(channel is null ? "" : "and channel = @channel")} {(before is null ? "" : "and no < @before")}
            order by no desc limit @limit
            """, new { state = (int?)state, channel, before, limit });
        return [.. rows.Select(row => row.ToView())];
    }

    public async Task<IReadOnlyList<ChannelStanding>> ReadStandingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Channel, long Waiting, long Dead)>(
            """
            select channel, sum(case when state = 0 then 1 else 0 end), sum(case when state = 2 then 1 else 0 end)
            from messages where state in (0, 2) group by channel order by channel
            """);
        return [.. rows.Select(row => new ChannelStanding(row.Channel, (int)row.Waiting, (int)row.Dead))];
    }

    public async Task<bool> ResendAsync(long message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteAsync("update messages set state = 0, ended_at = null, next_at = @now where no = @message and state = 2", new { message, now = Micros.Of(now) }) == 1;
    }

    public async Task AddToInboxAsync(string recipient, IReadOnlyList<NotificationItem> items, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync("insert into inbox (recipient, key, at, content, read_at) values (@recipient, @Key, @at, @content, null) on conflict do nothing",
            items.Select(item => new { recipient, item.Key, at = Micros.Of(now), content = JsonSerializer.Serialize(item, MonitorJson.Options) }), transaction);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<InboxEntry>> ReadInboxAsync(string recipient, bool unreadOnly, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Content, long At, long? ReadAt)>(
            $"select content, at, read_at from inbox where recipient = @recipient {(unreadOnly ? "and read_at is null" : "")} order by at desc, key limit @limit", new { recipient, limit });
        return [.. rows.Select(row => new InboxEntry(JsonSerializer.Deserialize<NotificationItem>(row.Content, MonitorJson.Options)!, Micros.ToTime(row.At), Micros.ToTime(row.ReadAt)))];
    }

    public async Task<int> MarkReadAsync(string recipient, IReadOnlyList<string>? keys, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var at = Micros.Of(now);
        if (keys is null) return await connection.ExecuteAsync("update inbox set read_at = @at where recipient = @recipient and read_at is null", new { recipient, at });
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var marked = await connection.ExecuteAsync("update inbox set read_at = @at where recipient = @recipient and key = @key and read_at is null", keys.Select(key => new { recipient, key, at }), transaction);
        await transaction.CommitAsync(cancellationToken);
        return marked;
    }

    /// <summary>Numbers are drawn from the notifier's row, which stays locked until the commit: items become visible in their order.</summary>
    private static async Task InsertItemsAsync(DbConnection connection, DbTransaction transaction, List<QueuedItem> items, DateTimeOffset now)
    {
        if (items.Count == 0) return;
        var last = await connection.ExecuteScalarAsync<long>("update notifier set items = items + @Count returning items", new { items.Count }, transaction);
        var no = last - items.Count;
        foreach (var some in items.Chunk(ItemsAtOnce))
        {
            var sql = new StringBuilder("insert into notification_items (no, key, channel, recipient, level, queued_at, content, message) values ");
            var parameters = new DynamicParameters();
            parameters.Add("at", Micros.Of(now));
            for (var i = 0; i < some.Length; i++)
            {
                var (target, item) = some[i];
                sql.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? "," : "")}({++no},@k{i},@c{i},@r{i},{(int)item.Level},@at,@j{i},null)");
                parameters.Add($"k{i}", item.Key);
                parameters.Add($"c{i}", target.Channel);
                parameters.Add($"r{i}", target.Recipient);
                parameters.Add($"j{i}", JsonSerializer.Serialize(item, MonitorJson.Options));
            }

            await connection.ExecuteAsync($"{sql} on conflict do nothing", parameters, transaction);
        }
    }

    private sealed record MessageRow
    {
        public long No { get; init; }
        public string Key { get; init; } = "";
        public string Channel { get; init; } = "";
        public string Recipient { get; init; } = "";
        public int Items { get; init; }
        public int State { get; init; }
        public int Attempts { get; init; }
        public long NextAt { get; init; }
        public long CreatedAt { get; init; }
        public long? EndedAt { get; init; }
        public string Said { get; init; } = "";

        public MessageView ToView() => new(No, Key, Channel, Recipient, Items, (MessageState)State, Attempts, Micros.ToTime(NextAt), Micros.ToTime(CreatedAt), Micros.ToTime(EndedAt), Said);
    }
}
