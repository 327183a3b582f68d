namespace Monitor.Indicators;

public enum FormulaKind : byte
{
    /// <summary>factor * first / second.</summary>
    Quotient = 0,

    /// <summary>360 * average balance / year-to-date flow * months / 12: days a balance takes to turn over once.</summary>
    TurnoverDays = 1,
}
