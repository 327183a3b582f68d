using Monitor.Hosting;

namespace Monitor.Disposal;

/// <summary>Wakes the publisher when this process has taken an action.</summary>
public sealed class DisposalSignal : WakeSignal;
