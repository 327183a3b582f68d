namespace Monitor.Contracts;

/// <summary>Which figures a backtest judges.</summary>
public enum BacktestVintage : byte
{
    /// <summary>What was known at each time: every stored change is judged as it came, wrong and late figures included.</summary>
    KnownThen = 0,

    /// <summary>What is known now: one pass over the figures that hold.</summary>
    KnownNow = 1,
}
