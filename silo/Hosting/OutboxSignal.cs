namespace Monitor.Hosting;

/// <summary>Wakes the publisher when this process has committed something.</summary>
public sealed class OutboxSignal : WakeSignal;
