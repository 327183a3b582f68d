namespace Monitor.Contracts;

/// <summary>How a job stands for a period.</summary>
public enum JobRunState
{
    /// <summary>It runs, or its process died and it will be run again.</summary>
    Running,
    Done,

    /// <summary>It will be tried again.</summary>
    Failed,
}
