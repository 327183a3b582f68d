namespace Monitor.Contracts;

/// <summary>What of a channel is not told yet, and what never was.</summary>
/// <param name="Waiting">Messages that are to be sent, or to be tried again.</param>
/// <param name="Dead">Messages given up.</param>
public sealed record ChannelStanding(string Channel, int Waiting, int Dead);
