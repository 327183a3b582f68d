using System.Collections.Concurrent;
using Monitor.Enterprises;

namespace Monitor.Rules;

/// <summary>The rules in force.</summary>
public sealed class RuleBook(IReadOnlyList<Rule> rules)
{
    private readonly ConcurrentDictionary<(Contracts.Tier, string, string, string), Rule[]> _ofProfile = new();
    private readonly bool _namesEnterprises = rules.Any(rule => rule.Scope.Enterprises.Count > 0 || rule.Scope.ExceptEnterprises.Count > 0);
    private readonly Dictionary<string, Rule> _byId = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public IReadOnlyList<Rule> All => rules;

    public Rule? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The rules that judge an enterprise. Enterprises of one tier, area, industry and set of chains share the answer.</summary>
    public Rule[] For(EnterpriseProfile enterprise) => _namesEnterprises
        ? Select(enterprise)
        : _ofProfile.GetOrAdd((enterprise.Tier, enterprise.Area, enterprise.Industry, string.Join(';', enterprise.Chains)), _ => Select(enterprise));

    /// <summary>The rules that judge an aggregate.</summary>
    public IEnumerable<Rule> For(Contracts.Subject aggregate) => rules.Where(rule => rule.Scope.Includes(aggregate));

    private Rule[] Select(EnterpriseProfile enterprise) => [.. rules.Where(rule => rule.Scope.Includes(enterprise))];
}
