namespace Monitor.Alerts;

/// <summary>The name of an episode outside: the subject's code, a tilde, the episode's number.</summary>
public static class WarningId
{
    public static string Of(string enterprise, int episode) => $"{enterprise}~{episode}";

    public static bool TryParse(string id, out string enterprise, out int episode)
    {
        var at = id.LastIndexOf('~');
        (enterprise, episode) = (at > 0 ? id[..at] : "", 0);
        return at > 0 && int.TryParse(id.AsSpan(at + 1), out episode);
    }
}
