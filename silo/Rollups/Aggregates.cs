using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Rollups;

/// <summary>The aggregates of an installation, and which firm belongs to which. Immutable.</summary>
public sealed class Aggregates
{
    /// <summary>The city has no code in the reference data; there is one.</summary>
    public const string CityCode = "city";

    private readonly Dictionary<int, AggregateProfile> _byNo;
    private readonly Dictionary<Subject, AggregateProfile> _bySubject;
    private readonly ConditionalWeakTable<Roster, IReadOnlyDictionary<int, Members>> _members = [];

    public Aggregates(IReadOnlyList<AggregateProfile> all)
    {
        All = all;
        _byNo = all.ToDictionary(one => one.No);
        _bySubject = all.ToDictionary(one => one.Subject);
    }

    public IReadOnlyList<AggregateProfile> All { get; }

    public bool TryFind(int no, [NotNullWhen(true)] out AggregateProfile? aggregate) => _byNo.TryGetValue(no, out aggregate);

    public bool TryFind(Subject subject, [NotNullWhen(true)] out AggregateProfile? aggregate) => _bySubject.TryGetValue(subject, out aggregate);

    /// <summary>The aggregates a firm belongs to while it is on the roster; a firm abroad belongs to none.</summary>
    public IEnumerable<AggregateProfile> Of(EnterpriseProfile firm)
    {
        if (!firm.SpringFestival) yield break;
        if (TryFind(new Subject(SubjectKind.Area, firm.Area), out var area)) yield return area;
        if (TryFind(new Subject(SubjectKind.Industry, firm.Industry), out var industry)) yield return industry;
        foreach (var code in firm.Chains.Distinct())
        {
            if (TryFind(new Subject(SubjectKind.Chain, code), out var chain)) yield return chain;
        }

        if (TryFind(new Subject(SubjectKind.City, CityCode), out var city)) yield return city;
    }

    /// <summary>The firms of each aggregate, by its number; an aggregate without firms has an empty list. Found once per roster.</summary>
    public IReadOnlyDictionary<int, Members> MembersAmong(Roster roster) => _members.GetValue(roster, FindMembers);

    /// <summary>Whether a firm's figures of a period count: it is on the roster for a day of it at least.</summary>
    public static bool Counts(EnterpriseProfile firm, Period period) => period.LastDay >= firm.From && period.FirstDay <= firm.To;

    private IReadOnlyDictionary<int, Members> FindMembers(Roster roster)
    {
        var firms = All.ToDictionary(one => one.No, _ => new List<EnterpriseProfile>());
        foreach (var firm in roster.All)
        {
            foreach (var profile in Of(firm)) firms[profile.No].Add(firm);
        }

        return firms.ToDictionary(one => one.Key, one => new Members(one.Value));
    }
}
