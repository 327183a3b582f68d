namespace Monitor.Notifications;

/// <summary>A message that waits to be sent.</summary>
/// <param name="Attempts">Made so far; who begins another must have seen the newest.</param>
/// <param name="NextAt">Not before.</param>
public sealed record StoredMessage(long No, string Key, RouteTarget Target, int Attempts, DateTimeOffset NextAt);
