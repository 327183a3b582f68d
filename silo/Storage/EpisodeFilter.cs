using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>Which episodes to list; what is absent does not restrict.</summary>
public sealed record EpisodeFilter
{
    public EpisodeStatus? Status { get; init; }
    public Level? Level { get; init; }
    public Tier? Tier { get; init; }
    public string? Area { get; init; }
    public string? Industry { get; init; }
    public string? Rule { get; init; }
    public string? Enterprise { get; init; }

    /// <summary>The last episode of the page before.</summary>
    public EpisodeCursor? After { get; init; }
    public int Limit { get; init; } = 200;
}
