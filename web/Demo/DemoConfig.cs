namespace Monitor.Web.Demo;

/// <summary>The live demonstration. Off for real use.</summary>
internal sealed record DemoConfig
{
    /// <summary>An empty database is filled with the sample and its last months are replayed. Never touches one with real enterprises.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Pace: real seconds for one month.</summary>
    public double SecondsPerMonth { get; init; } = 20;
}
