namespace Monitor.Loadtest.Scenarios;

/// <summary>What is measured and for how long.</summary>
public sealed record LabConfig
{
    /// <summary>How long the measured part of a run lasts.</summary>
    public TimeSpan Length { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>How long load like the measured one runs beforehand: code is compiled, connections are open, the database's memory is filled.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Enterprises that file.</summary>
    public int Enterprises { get; init; } = 4_000;

    /// <summary>Requests under way at once when batches are filed.</summary>
    public int BatchesInFlight { get; init; } = 4;

    /// <summary>Reports under way at once when they are filed one by one.</summary>
    public int ReportsInFlight { get; init; } = 64;

    /// <summary>Where enterprises live.</summary>
    public HostKind Host { get; init; }

    /// <summary>Silos of a cluster.</summary>
    public int Silos { get; init; } = 3;

    /// <summary>A monitor that is running already; with it goes <see cref="Database"/>, whose roster holds the fleet and no filings.</summary>
    public Uri? Url { get; init; }

    /// <summary>A database to measure on instead of a temporary one: connection string or file. It must hold no filings.</summary>
    public string? Database { get; init; }
}
