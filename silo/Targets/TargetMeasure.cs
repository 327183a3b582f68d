namespace Monitor.Targets;

/// <summary>How a target's actual is formed from readings.</summary>
public enum TargetMeasure : byte
{
    /// <summary>No indicator that firms file tells it.</summary>
    None = 0,

    /// <summary>Growth of the year to date of an indicator, percent.</summary>
    Growth = 1,

    /// <summary>Percent of the year to date's value added that is made in the leading industries.</summary>
    LeadingShare = 2,

    /// <summary>Growth of one indicator's year to date per unit of another's, percent.</summary>
    IntensityGrowth = 3,
}
