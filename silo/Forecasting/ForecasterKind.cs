namespace Monitor.Forecasting;

/// <summary>What a forecast distance is measured from.</summary>
public enum ForecasterKind : byte
{
    /// <summary><see cref="MonthlyForecaster"/>: eight methods combined, with the Spring Festival.</summary>
    Combined = 0,

    /// <summary>The same period of last year, shifted: cheap, and easy to check by hand.</summary>
    SeasonalNaive = 1,
}
