using System.Diagnostics.CodeAnalysis;

namespace Monitor.Enterprises;

/// <summary>The enterprises monitored, by code and by number. Immutable; swapped whole.</summary>
public sealed class Roster
{
    private readonly Dictionary<string, EnterpriseProfile> _byCode;
    private readonly Dictionary<int, EnterpriseProfile> _byNo;

    public Roster(IReadOnlyList<EnterpriseProfile> enterprises)
    {
        All = enterprises;
        ByCode = [.. enterprises.OrderBy(enterprise => enterprise.Code, StringComparer.Ordinal)];
        _byCode = enterprises.ToDictionary(enterprise => enterprise.Code, StringComparer.Ordinal);
        _byNo = enterprises.ToDictionary(enterprise => enterprise.No);
    }

    /// <summary>In order of their numbers.</summary>
    public IReadOnlyList<EnterpriseProfile> All { get; }

    /// <summary>In order of their codes.</summary>
    public IReadOnlyList<EnterpriseProfile> ByCode { get; }

    public bool TryFind(string code, [NotNullWhen(true)] out EnterpriseProfile? enterprise) => _byCode.TryGetValue(code, out enterprise);

    public bool TryFind(int no, [NotNullWhen(true)] out EnterpriseProfile? enterprise) => _byNo.TryGetValue(no, out enterprise);
}
