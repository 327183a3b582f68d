namespace Monitor.Reporting;

/// <summary>What a figure of a report says of its subject, indicator and period.</summary>
public enum Measure : byte
{
    Value = 0,

    /// <summary>The year up to the period's end.</summary>
    YearToDate = 1,

    /// <summary>同比, percent or points.</summary>
    Yoy = 2,

    /// <summary>累计同比, percent or points.</summary>
    YtdYoy = 3,

    /// <summary>The same period of last year.</summary>
    Base = 4,

    /// <summary>Firms that reported.</summary>
    Reporting = 5,

    /// <summary>Firms present in both years.</summary>
    Compared = 6,
    Rising = 7,
    Falling = 8,
    Flat = 9,

    /// <summary>Firms that reported an output of zero.</summary>
    Stopped = 10,

    /// <summary>Diffusion index: percent rising + 0.5 * percent flat, of the firms present in both years.</summary>
    Diffusion = 11,

    /// <summary>Contribution to the growth of the whole, in points.</summary>
    Contribution = 12,

    /// <summary>Percent of the whole.</summary>
    Share = 13,
    Forecast = 14,

    /// <summary>Lower end of the 80 % interval.</summary>
    ForecastLow = 15,

    /// <summary>Upper end of the 80 % interval.</summary>
    ForecastHigh = 16,

    /// <summary>Warnings raised by the period.</summary>
    Raised = 17,

    /// <summary>Warnings that ended in the period.</summary>
    Cleared = 18,

    /// <summary>Warnings that stood at the period's end.</summary>
    Open = 19,

    /// <summary>Forms, by how they stand.</summary>
    Forms = 20,

    /// <summary>Percent of forms.</summary>
    Rate = 21,
    Target = 22,

    /// <summary>Where the target's path stands by the period.</summary>
    Expected = 23,

    /// <summary>Actual less expected, in the good direction.</summary>
    Gap = 24,

    /// <summary>Growth that the rest of the year needs.</summary>
    Required = 25,
    Score = 26,
    Rank = 27,

    /// <summary>Places gained since the period before.</summary>
    Movement = 28,

    /// <summary>How many of a report's subjects are so.</summary>
    Count = 29,
}
