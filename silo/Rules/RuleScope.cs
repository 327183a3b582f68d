using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Rules;

/// <summary>Which enterprises a rule judges: those in every list that is not empty, less the exceptions.</summary>
public sealed record RuleScope
{
    public IReadOnlySet<Tier> Tiers { get; init; } = new HashSet<Tier>();
    public IReadOnlySet<string> Areas { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Industries { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Chains { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Enterprises { get; init; } = new HashSet<string>();

    /// <summary>Not judged although listed.</summary>
    public IReadOnlySet<string> ExceptEnterprises { get; init; } = new HashSet<string>();

    public bool Includes(EnterpriseProfile enterprise) =>
        (Tiers.Count == 0 || Tiers.Contains(enterprise.Tier))
        && (Areas.Count == 0 || Areas.Contains(enterprise.Area))
        && (Industries.Count == 0 || Industries.Contains(enterprise.Industry))
        && (Chains.Count == 0 || enterprise.Chains.Any(Chains.Contains))
        && (Enterprises.Count == 0 || Enterprises.Contains(enterprise.Code))
        && !ExceptEnterprises.Contains(enterprise.Code);
}
