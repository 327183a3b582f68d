namespace Monitor.Contracts;

/// <summary>A message to one receiver.</summary>
/// <param name="Key">Goes with every attempt, so that a receiver can tell a repetition.</param>
/// <param name="Items">How many things it tells.</param>
/// <param name="Said">What the receiver, or the network, answered last.</param>
public sealed record MessageView(
    long No, string Key, string Channel, string Recipient, int Items, MessageState State, int Attempts, DateTimeOffset NextAt, DateTimeOffset CreatedAt, DateTimeOffset? EndedAt, string Said);
