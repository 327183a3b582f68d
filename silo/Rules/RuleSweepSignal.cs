using Monitor.Hosting;

namespace Monitor.Rules;

/// <summary>Wakes the sweep when this process has edited a rule or a mute.</summary>
public sealed class RuleSweepSignal : WakeSignal;
