using Monitor.Contracts;

namespace Monitor.Alerts;

/// <summary>The name of an episode outside: of an enterprise <c>C001~3</c>, of another subject <c>area:gongyi~3</c>.</summary>
public static class WarningId
{
    public static string Of(Subject subject, int episode) => subject.Kind == SubjectKind.Enterprise ? $"{subject.Code}~{episode}" : $"{subject}~{episode}";

    public static bool TryParse(string id, out Subject subject, out int episode)
    {
        (subject, episode) = (default, 0);
        var at = id.LastIndexOf('~');
        if (at <= 0 || !int.TryParse(id.AsSpan(at + 1), out episode)) return false;
        subject = Subject.Enterprise(id[..at]);
        foreach (var kind in Enum.GetValues<SubjectKind>())
        {
            var prefix = new Subject(kind, "").ToString();
            if (kind != SubjectKind.Enterprise && id.StartsWith(prefix, StringComparison.Ordinal)) subject = new(kind, id[prefix.Length..at]);
        }

        return true;
    }
}
