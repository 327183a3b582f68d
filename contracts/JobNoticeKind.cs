namespace Monitor.Contracts;

/// <summary>What a job tells.</summary>
public enum JobNoticeKind : byte
{
    /// <summary>Forms of a period are to be filed.</summary>
    Opened = 0,

    /// <summary>An enterprise has not filed a form that is due soon.</summary>
    Reminder = 1,

    /// <summary>An enterprise is late with a form.</summary>
    Late = 2,

    /// <summary>A month is closed.</summary>
    Closed = 3,

    /// <summary>A report has been written.</summary>
    ReportReady = 4,

    /// <summary>A job failed and is tried again.</summary>
    Failed = 5,
}
