using System.Net;

namespace Monitor.Tests.Security;

/// <summary>A request that tries an endpoint.</summary>
/// <param name="Needs">What its caller must be allowed; null when anybody may ask.</param>
/// <param name="Aim">What of the target it asks for.</param>
/// <param name="Make">Its address and its body for a target.</param>
/// <param name="Found">What is answered when the target may be seen.</param>
internal sealed record Probe(Permission? Needs, Aim Aim, Func<Target, (string Path, object? Body)> Make, HttpStatusCode Found = HttpStatusCode.OK);

/// <summary>What a request asks for by name; what a list holds is judged by its content.</summary>
internal enum Aim
{
    Nothing,
    Enterprise,
    Area,
}

/// <summary>An enterprise with its area and an open warning.</summary>
internal sealed record Target(string Enterprise, string Area, string Warning);

/// <summary>Somebody who asks, and what that one must be allowed: written here once more, so that no edit of the service changes it unnoticed.</summary>
internal sealed record Caller(string Name, Role Role, string? Area, string? Enterprise, Permission[] May)
{
    public bool Sees(Target target, Aim aim) => aim switch
    {
        Aim.Enterprise => Enterprise is not null ? target.Enterprise == Enterprise : Area is null || target.Area == Area,
        Aim.Area => Enterprise is null && (Area is null || target.Area == Area),
        _ => true,
    };

    public override string ToString() => Name;
}
