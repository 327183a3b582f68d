namespace Monitor.Escalation;

/// <summary>What steps of episodes mean for the climbs. First those that ended are removed, then those that begin are added; one that is under way stays.</summary>
public sealed class ClimbChanges
{
    private readonly Dictionary<(int Subject, int Episode, string Ladder), DateTimeOffset> _begun = [];

    public HashSet<(int Subject, int Episode)> Ended { get; } = [];

    /// <summary>Something happened that may stop them or let them go on.</summary>
    public HashSet<(int Subject, int Episode)> Moved { get; } = [];

    public IEnumerable<Climb> Begun => _begun.Select(one => new Climb(one.Key.Subject, one.Key.Episode, one.Key.Ladder, one.Value, 0, 0));

    public bool IsEmpty => _begun.Count == 0 && Ended.Count == 0 && Moved.Count == 0;

    public void Begin(int subject, int episode, string ladder, DateTimeOffset at) => _begun.TryAdd((subject, episode, ladder), at);

    public void Move(int subject, int episode) => Moved.Add((subject, episode));

    public void End(int subject, int episode)
    {
        Ended.Add((subject, episode));
        Moved.Remove((subject, episode));
        foreach (var id in _begun.Keys.Where(id => id.Subject == subject && id.Episode == episode).ToList()) _begun.Remove(id);
    }
}
