using Monitor.Contracts;

namespace Monitor.Alerts;

/// <summary>An episode as the figures alone say it is: what every order of arrival must end in.</summary>
public record struct EpisodeShape
{
    public const int Open = int.MaxValue;

    /// <summary>First slot of the run that raised it.</summary>
    public int First;
    public int Raised;

    /// <summary>Last judged slot at which it was active.</summary>
    public int Last;

    /// <summary>Slot at which it cleared, or <see cref="Open"/>.</summary>
    public int Cleared;

    /// <summary>None once cleared.</summary>
    public Level Level;
    public Level Peak;

    public readonly bool Overlaps(in EpisodeShape other) => First <= other.Cleared && other.First <= Cleared;
}
