using Monitor.Contracts;

namespace Monitor.Loadtest.Push;

/// <summary>A message of SignalR's JSON protocol: 1 calls the client, 3 answers a call, 6 is a ping.</summary>
internal sealed record HubMessage
{
    public int Type { get; init; }
    public IReadOnlyList<WarningUpdate>? Arguments { get; init; }
    public WarningUpdate? Result { get; init; }

    public WarningUpdate? Update => Result ?? Arguments?[0];
}
