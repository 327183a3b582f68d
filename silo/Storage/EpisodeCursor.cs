using System.Globalization;
using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>A place in the list of episodes: by level, newness, subject and number, all descending.</summary>
public sealed record EpisodeCursor(Level Level, DateTimeOffset At, int Subject, int Episode)
{
    public static EpisodeCursor Of(StoredEpisode episode) => new(episode.Last.Level, episode.Last.At, episode.Subject, episode.Last.Episode);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Level}-{Micros.Of(At)}-{Subject}-{Episode}");

    public static bool TryParse(string text, out EpisodeCursor? cursor)
    {
        cursor = null;
        var parts = text.Split('-');
        if (parts.Length != 4 || !byte.TryParse(parts[0], out var level) || level > (byte)Level.Red || !long.TryParse(parts[1], out var at)
            || !int.TryParse(parts[2], out var subject) || !int.TryParse(parts[3], out var episode)) return false;
        cursor = new((Level)level, Micros.ToTime(at), subject, episode);
        return true;
    }
}
