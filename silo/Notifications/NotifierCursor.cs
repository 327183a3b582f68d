namespace Monitor.Notifications;

/// <summary>Where the notifier stands.</summary>
/// <param name="Position">Of the last change taken.</param>
/// <param name="Items">How many things have been written down: it tells whether anybody has been told something meanwhile.</param>
public sealed record NotifierCursor(long Position, long Items);
