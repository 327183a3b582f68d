namespace Monitor.Notifications;

/// <summary>
/// How many messages a receiver takes in a span of time. Counted in sliding windows, which never let more through in any span than is allowed;
/// a bucket that starts full and refills would let twice as many through in the first.
/// </summary>
/// <param name="windows">So many in so long.</param>
/// <param name="sent">When messages were sent before, in any order.</param>
public sealed class SendLimit(IReadOnlyList<(int Most, TimeSpan Span)> windows, IEnumerable<DateTimeOffset> sent)
{
    private readonly List<DateTimeOffset> _sent = [.. sent.Order()];

    /// <summary>The longest span that counts.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMinutes(1);

    /// <summary>Takes one, if one is free.</summary>
    public bool TryTake(DateTimeOffset now)
    {
        if (windows.Any(window => _sent.Count(at => at > now - window.Span) >= window.Most)) return false;
        _sent.Add(now);
        return true;
    }
}
