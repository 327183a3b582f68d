using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Alerts;

/// <summary>All open warnings as of a position in the outbox.</summary>
public sealed class WarningBoard(WarningWriter writer)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(int Subject, int Episode), Warning> _open = [];
    private long _position;
    private long _sent;

    /// <summary>Fills the board. What is read may be newer than the position: a delta that tells it again changes nothing.</summary>
    public void Load(long position, IEnumerable<StoredEpisode> open)
    {
        lock (_lock)
        {
            _open.Clear();
            foreach (var episode in open)
            {
                if (writer.Write(episode.Subject, episode.Last, episode.RaisedAt) is { } warning) _open[(episode.Subject, episode.Last.Episode)] = warning;
            }

            _position = _sent = position;
        }
    }

    public WarningSnapshot Snapshot()
    {
        lock (_lock)
        {
            return new() { Position = _position, Warnings = [.. _open.Values.OrderByDescending(warning => warning.Level).ThenByDescending(warning => warning.ChangedAt)] };
        }
    }

    /// <summary>The gravest open level and the number of open warnings of each enterprise that has any.</summary>
    public Dictionary<string, (int Count, Level Gravest)> CountBySubject()
    {
        lock (_lock)
        {
            return _open.Values.Where(warning => warning.SubjectKind == SubjectKind.Enterprise).GroupBy(warning => warning.Subject)
                .ToDictionary(group => group.Key, group => (group.Count(), group.Max(warning => warning.Level)));
        }
    }

    /// <param name="counts">Which of them; all when absent.</param>
    public Dictionary<Level, int> CountByLevel(Func<Warning, bool>? counts = null)
    {
        lock (_lock)
        {
            var byLevel = Enum.GetValues<Level>().Where(level => level != Level.None).ToDictionary(level => level, _ => 0);
            foreach (var warning in _open.Values)
            {
                if (counts?.Invoke(warning) ?? true) byLevel[warning.Level]++;
            }

            return byLevel;
        }
    }

    /// <summary>Moves the board on.</summary>
    /// <param name="position">The position up to which all steps are given.</param>
    /// <returns>What to send; null when nothing changed.</returns>
    public WarningDelta? Apply(long position, IReadOnlyList<OutboxStep> steps)
    {
        lock (_lock)
        {
            if (position <= _position) return null;
            _position = position;
            var changed = new Dictionary<(int, int), Warning>();
            foreach (var step in steps)
            {
                if (writer.Write(step.Subject, step.Transition, step.RaisedAt) is not { } warning) continue;
                var id = (step.Subject, step.Transition.Episode);
                changed[id] = warning;
                if (warning.Status == EpisodeStatus.Active) _open[id] = warning;
                else _open.Remove(id);
            }

            if (changed.Count == 0) return null;
            // Counted from the last delta that was sent, so that positions without steps look like no gap.
            var previous = _sent;
            _sent = position;
            return new() { Position = position, Previous = previous, Changed = [.. changed.Values] };
        }
    }
}
