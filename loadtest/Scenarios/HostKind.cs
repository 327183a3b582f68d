namespace Monitor.Loadtest.Scenarios;

/// <summary>Where enterprises live while they are measured.</summary>
public enum HostKind : byte
{
    /// <summary>In the web process.</summary>
    Local = 0,

    /// <summary>In a cluster of silos; needs PostgreSQL.</summary>
    Orleans = 1,
}
