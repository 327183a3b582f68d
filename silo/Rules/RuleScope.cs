using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Rules;

/// <summary>Whom a rule judges: of its kinds of subject those in every list that is not empty, less the exceptions.</summary>
public sealed record RuleScope
{
    /// <summary>Enterprises, and kinds of aggregates. An aggregate is narrowed by the list of its own kind alone.</summary>
    public IReadOnlySet<SubjectKind> Subjects { get; init; } = new HashSet<SubjectKind> { SubjectKind.Enterprise };
    public IReadOnlySet<Tier> Tiers { get; init; } = new HashSet<Tier>();
    public IReadOnlySet<string> Areas { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Industries { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Chains { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Enterprises { get; init; } = new HashSet<string>();

    /// <summary>Not judged although listed.</summary>
    public IReadOnlySet<string> ExceptEnterprises { get; init; } = new HashSet<string>();

    public bool Includes(EnterpriseProfile enterprise) =>
        Subjects.Contains(SubjectKind.Enterprise)
        && (Tiers.Count == 0 || Tiers.Contains(enterprise.Tier))
        && (Areas.Count == 0 || Areas.Contains(enterprise.Area))
        && (Industries.Count == 0 || Industries.Contains(enterprise.Industry))
        && (Chains.Count == 0 || enterprise.Chains.Any(Chains.Contains))
        && (Enterprises.Count == 0 || Enterprises.Contains(enterprise.Code))
        && !ExceptEnterprises.Contains(enterprise.Code);

    /// <param name="aggregate">An area, an industry, a chain or the city.</param>
    public bool Includes(Subject aggregate) => aggregate.Kind != SubjectKind.Enterprise && Subjects.Contains(aggregate.Kind) && aggregate.Kind switch
    {
        SubjectKind.Area => Areas.Count == 0 || Areas.Contains(aggregate.Code),
        SubjectKind.Industry => Industries.Count == 0 || Industries.Contains(aggregate.Code),
        SubjectKind.Chain => Chains.Count == 0 || Chains.Contains(aggregate.Code),
        _ => true,
    };
}
