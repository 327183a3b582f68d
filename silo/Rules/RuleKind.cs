namespace Monitor.Rules;

public enum RuleKind : byte
{
    /// <summary>The indicator's own figure.</summary>
    Level = 0,

    /// <summary>同比.</summary>
    Yoy = 1,

    /// <summary>累计同比.</summary>
    YtdYoy = 2,

    /// <summary>Periods in a row that fell.</summary>
    ConsecutiveFalls = 3,
}
