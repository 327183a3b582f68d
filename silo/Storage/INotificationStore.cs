using Monitor.Contracts;
using Monitor.Jobs;
using Monitor.Notifications;

namespace Monitor.Storage;

/// <summary>What is to be told, in which messages it is, and what came of them.</summary>
public interface INotificationStore
{
    /// <summary>How far the notifier has come.</summary>
    Task<NotifierCursor> ReadNotifierAsync(CancellationToken cancellationToken);

    /// <summary>What was told of the episodes of some subjects.</summary>
    Task<IReadOnlyList<ToldState>> ReadToldAsync(IReadOnlyList<int> subjects, CancellationToken cancellationToken);

    /// <summary>Moves the cursor and, in the same transaction, writes what is to be told and which warnings climb.</summary>
    /// <param name="from">As it was read before what was told was: what is told depends on it.</param>
    /// <returns>False when the cursor stands elsewhere: another process was faster; nothing was stored.</returns>
    Task<bool> AdvanceNotifierAsync(NotifierCursor from, long to, Intake intake, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Notices of jobs that no route has been asked about, oldest first.</summary>
    Task<IReadOnlyList<Notice>> ReadUntoldNoticesAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Marks notices and, in the same transaction, writes whom they are told. What somebody else has marked meanwhile is told by that one.</summary>
    Task TellNoticesAsync(IReadOnlyList<(Notice Notice, IReadOnlyList<QueuedItem> Items)> notices, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Forgets messages that were delivered before a time, with what they told, and what was told before it in the application, read or not. Dead letters, and what waits, stay.</summary>
    /// <returns>How many messages.</returns>
    Task<int> PruneMessagesAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>The targets for which anything waits.</summary>
    Task<IReadOnlyList<RouteTarget>> ReadWaitingAsync(CancellationToken cancellationToken);

    /// <returns>A target's oldest message that is neither sent nor dead; null when there is none.</returns>
    Task<StoredMessage?> ReadOldestAsync(RouteTarget target, CancellationToken cancellationToken);

    /// <summary>A target's items that are in no message, oldest first.</summary>
    Task<IReadOnlyList<WaitingItem>> ReadItemsAsync(RouteTarget target, Level atLeast, int limit, CancellationToken cancellationToken);

    /// <summary>Makes a message of items; its key follows from theirs.</summary>
    /// <returns>Null when one of them is in a message already; nothing was stored.</returns>
    Task<StoredMessage?> FormMessageAsync(RouteTarget target, IReadOnlyList<WaitingItem> items, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Notes that an attempt begins.</summary>
    /// <param name="lost">When it counts as lost if nothing more is heard.</param>
    /// <returns>False when somebody else has begun one.</returns>
    Task<bool> BeginAttemptAsync(StoredMessage message, DateTimeOffset now, DateTimeOffset lost, CancellationToken cancellationToken);

    /// <summary>Notes what came of it.</summary>
    Task EndAttemptAsync(long message, MessageState state, DateTimeOffset nextAt, DateTimeOffset now, string said, CancellationToken cancellationToken);

    /// <summary>When attempts were made over a channel.</summary>
    Task<IReadOnlyList<DateTimeOffset>> ReadAttemptsAsync(string channel, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>What a message tells.</summary>
    Task<IReadOnlyList<NotificationItem>> ReadItemsOfAsync(long message, CancellationToken cancellationToken);

    /// <summary>Messages, the newest first.</summary>
    /// <param name="before">Number of the last one of the page before.</param>
    Task<IReadOnlyList<MessageView>> ReadMessagesAsync(MessageState? state, string? channel, long? before, int limit, CancellationToken cancellationToken);

    /// <summary>What waits and what is dead, by channel; channels without either are left out.</summary>
    Task<IReadOnlyList<ChannelStanding>> ReadStandingAsync(CancellationToken cancellationToken);

    /// <summary>Has a dead message sent again, with its key.</summary>
    /// <returns>False when it is not dead.</returns>
    Task<bool> ResendAsync(long message, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Adds to somebody's list; what is there stays as it is.</summary>
    Task AddToInboxAsync(string recipient, IReadOnlyList<NotificationItem> items, DateTimeOffset now, CancellationToken cancellationToken);

    /// <returns>Somebody's list, the newest first.</returns>
    Task<IReadOnlyList<InboxEntry>> ReadInboxAsync(string recipient, bool unreadOnly, int limit, CancellationToken cancellationToken);

    /// <summary>Marks as read.</summary>
    /// <param name="keys">Null for all.</param>
    /// <returns>How many were unread.</returns>
    Task<int> MarkReadAsync(string recipient, IReadOnlyList<string>? keys, DateTimeOffset now, CancellationToken cancellationToken);
}
