using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Rules;

/// <summary>A time in which a rule's warnings about some subjects are silenced.</summary>
public sealed record Mute(string Id, MuteMode Mode, string? Rule, RuleScope Scope, DateOnly From, DateOnly To, string Reason)
{
    public static Mute Of(MuteDocument document) =>
        new(document.Id, document.Mode, document.Rule, RuleFile.ToScope(document.Scope), document.From, document.To, document.Reason);

    public bool Concerns(EnterpriseProfile enterprise, string rule) => (Rule is null || Rule == rule) && Scope.Includes(enterprise);

    public bool Concerns(Subject aggregate, string rule) => (Rule is null || Rule == rule) && Scope.Includes(aggregate);

    public bool Covers(DateOnly day) => day >= From && day <= To;
}
