namespace Monitor.Rules;

public enum RuleKind : byte
{
    /// <summary>The indicator's own figure; of a derived indicator, a ratio threshold.</summary>
    Level = 0,

    /// <summary>同比.</summary>
    Yoy = 1,

    /// <summary>累计同比.</summary>
    YtdYoy = 2,

    /// <summary>Periods in a row that fell.</summary>
    ConsecutiveFalls = 3,

    /// <summary>环比; never across January-February.</summary>
    Mom = 4,

    /// <summary>How far the figure lies from what was forecast one period before, in half-widths of the 95 % interval.</summary>
    ForecastDistance = 5,

    /// <summary>Slow drift of the year-on-year growth, by a tabular CUSUM.</summary>
    Cusum = 6,

    /// <summary>Slow drift of the year-on-year growth, by an exponentially weighted moving average.</summary>
    Ewma = 7,

    /// <summary>The year-on-year growth of one indicator less that of another.</summary>
    Divergence = 8,

    /// <summary>Workdays after the due day of a form that is not filed (催报). Judged by the day, not by figures.</summary>
    NotReported = 9,

    /// <summary>Of an aggregate: the share of its comparable firms whose figure fell on the year, in percent.</summary>
    ShareFalling = 10,

    /// <summary>Of an aggregate: the growth of the year to date less the year's target, in points.</summary>
    TargetGap = 11,

    /// <summary>How unusual a metered stream's records are, 0 to 1. Judged record by record as they come, never again.</summary>
    StreamAnomaly = 12,
}
