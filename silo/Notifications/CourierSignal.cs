using Monitor.Hosting;

namespace Monitor.Notifications;

/// <summary>Wakes the courier when this process has written something to tell.</summary>
public sealed class CourierSignal : WakeSignal;
