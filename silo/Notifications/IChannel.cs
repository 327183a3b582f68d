using Monitor.Contracts;

namespace Monitor.Notifications;

/// <summary>A way to tell people.</summary>
public interface IChannel
{
    ChannelKind Kind { get; }

    /// <summary>What its receiver allows; empty for no limit.</summary>
    IReadOnlyList<(int Most, TimeSpan Span)> Limits { get; }

    /// <summary>How many things one message may tell.</summary>
    int MostItems { get; }

    /// <summary>What the receiver gets, without its signature.</summary>
    string Render(Delivery delivery);

    /// <summary>Makes one attempt. What goes wrong is an outcome; only cancellation is thrown.</summary>
    Task<SendOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken);
}
