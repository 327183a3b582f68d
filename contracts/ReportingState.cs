namespace Monitor.Contracts;

/// <summary>How a form of an enterprise stands for a period.</summary>
public enum ReportingState : byte
{
    /// <summary>The period has not ended.</summary>
    NotDue = 0,

    /// <summary>Expected, and the due day has not passed.</summary>
    Due = 1,

    /// <summary>Filed in time.</summary>
    Filed = 2,

    /// <summary>Filed after the due day.</summary>
    Late = 3,

    /// <summary>The due day has passed and it is not filed.</summary>
    Missing = 4,

    /// <summary>Not expected: 免报, or the enterprise is not on the roster then.</summary>
    Exempt = 5,

    /// <summary>Not expected for a while (停报).</summary>
    Suspended = 6,
}
