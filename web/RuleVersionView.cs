using Monitor.Contracts;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Web;

/// <summary>A version of a rule with who made it and when.</summary>
internal sealed record RuleVersionView(string Id, int Version, RuleState State, RuleDocument Rule, DateTimeOffset At, string By)
{
    public static RuleVersionView Of(DocumentVersion version) =>
        new(version.Id, version.Version, version.State, RuleFile.FromJson(version.Document), version.At, version.By);
}
