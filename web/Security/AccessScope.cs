using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Rollups;
using Monitor.Storage;

namespace Monitor.Web.Security;

/// <summary>
/// What a caller may do and what it may see: the city, one area, or one enterprise. Queries, commands, the hub, exports and reports all ask here;
/// what is out of scope is answered as if it were not there. A caller about whom nothing is known sees and may do nothing.
/// </summary>
/// <remarks>
/// An area sees its enterprises and itself, of the city the rolled-up series, and what the bureau publishes to all areas: ranking, targets, rules.
/// Other areas' series, and those of industries and chains, which may have one firm in them, it does not see. An enterprise sees itself: any aggregate would tell of competitors.
/// </remarks>
internal sealed class AccessScope
{
    private readonly Registry _registry;
    private readonly Role? _role;
    private readonly string _displayName;

    public AccessScope(ClaimsPrincipal caller, Registry registry)
    {
        _registry = registry;
        Id = caller.FindFirstValue(ClaimTypes.NameIdentifier);
        Name = caller.Identity?.Name ?? "";
        _displayName = caller.FindFirstValue(Principals.DisplayName) ?? Name;
        _role = Principals.RoleOf(caller);
        Area = caller.FindFirstValue(Principals.Area);
        Enterprise = caller.FindFirstValue(Principals.Enterprise);
        IsKey = caller.Identity?.AuthenticationType == ApiKeyHandler.SchemeName;
        IsWhole = _role is Role.CityAnalyst or Role.Leader or Role.Administrator || (_role == Role.Service && Area is null && Enterprise is null);
    }

    /// <summary>Of the account or the key.</summary>
    public string? Id { get; }

    public string Name { get; }

    public bool IsKey { get; }

    /// <summary>Sees everything.</summary>
    public bool IsWhole { get; }

    public string? Area { get; }

    public string? Enterprise { get; }

    /// <summary>The hub's group of all who see the same.</summary>
    public string Group => IsWhole ? "all" : Enterprise is not null ? $"enterprise:{Enterprise}" : Area is not null ? $"area:{Area}" : "nothing";

    public IEnumerable<EnterpriseProfile> Enterprises => All.ByCode.Where(Sees);

    private Roster All =>
#pragma warning disable RS0030 // This is the place that the ban sends everybody to.
        _registry.Roster;
#pragma warning restore RS0030

    private Aggregates Aggregates =>
#pragma warning disable RS0030 // As above.
        _registry.Aggregates;
#pragma warning restore RS0030

    /// <summary>What a role gives, to everything that its scope then lets be seen.</summary>
    public bool May(Permission permission) => permission switch
    {
        Permission.ReadCity when !IsWhole => false,
        Permission.ReadBulletin when Enterprise is not null => false,
        // A firm's own machine files; it does not say which warnings there are about it.
        Permission.Alert when Enterprise is not null => false,
        _ => _role switch
        {
            Role.Administrator => true,
            Role.CityAnalyst => permission is not (Permission.Configure or Permission.Administer or Permission.Alert),
            Role.AreaAnalyst => permission is Permission.Read or Permission.ReadBulletin or Permission.File or Permission.Answer or Permission.Handle,
            Role.Statistician => permission is Permission.Read or Permission.File or Permission.Answer,
            Role.Leader => permission is Permission.Read or Permission.ReadBulletin or Permission.ReadCity,
            Role.Service => permission is Permission.Read or Permission.ReadBulletin or Permission.ReadCity or Permission.File or Permission.Alert,
            _ => false,
        },
    };

    public bool Sees(EnterpriseProfile enterprise) => Reaches(enterprise.Area, enterprise.Code);

    /// <param name="subject">Number of an enterprise or an aggregate.</param>
    public bool Sees(int subject) => IsWhole || TryFind(subject, out _) || (Aggregates.TryFind(subject, out var aggregate) && Sees(aggregate.Subject));

    public bool Sees(string enterprise) => IsWhole || TryFind(enterprise, out _);

    /// <summary>Its warnings, pre-judgements and reports.</summary>
    public bool Sees(Subject subject) => subject.Kind == SubjectKind.Enterprise ? Sees(subject.Code) : IsWhole || (subject.Kind == SubjectKind.Area && SeesArea(subject.Code));

    /// <summary>Its rolled-up series: besides what it sees, an area may read the city's.</summary>
    public bool SeesSeriesOf(Subject subject) => Sees(subject) || (subject.Kind == SubjectKind.City && Area is not null && Enterprise is null);

    public bool Sees(Warning warning) => warning.SubjectKind == SubjectKind.Enterprise
        ? Reaches(warning.Area, warning.Subject)
        : Sees(new Subject(warning.SubjectKind, warning.Subject));

    /// <returns>False for an enterprise that is not on the roster, and for one that is out of scope.</returns>
    public bool TryFind(string code, [NotNullWhen(true)] out EnterpriseProfile? enterprise)
    {
        if (All.TryFind(code, out enterprise) && Sees(enterprise)) return true;
        enterprise = null;
        return false;
    }

    public bool TryFind(int no, [NotNullWhen(true)] out EnterpriseProfile? enterprise)
    {
        if (All.TryFind(no, out enterprise) && Sees(enterprise)) return true;
        enterprise = null;
        return false;
    }

    /// <summary>Finds an aggregate all about which may be seen.</summary>
    public bool TryFind(Subject subject, [NotNullWhen(true)] out AggregateProfile? aggregate)
    {
        aggregate = null;
        return Sees(subject) && Aggregates.TryFind(subject, out aggregate);
    }

    /// <summary>The number of an enterprise or an aggregate all about which may be seen.</summary>
    public int? NumberOf(Subject subject) => subject.Kind == SubjectKind.Enterprise
        ? TryFind(subject.Code, out EnterpriseProfile? enterprise) ? enterprise.No : null
        : TryFind(subject, out var aggregate) ? aggregate.No : null;

    /// <summary>Finds an aggregate whose rolled-up series may be seen.</summary>
    public bool TryFindSeries(Subject subject, [NotNullWhen(true)] out AggregateProfile? aggregate)
    {
        aggregate = null;
        return SeesSeriesOf(subject) && Aggregates.TryFind(subject, out aggregate);
    }

    /// <returns>Null when nothing that is asked for can be seen.</returns>
    public EpisodeFilter? Within(EpisodeFilter filter)
    {
        if (IsWhole) return filter;
        if (Enterprise is not null) return filter.Enterprise is null || filter.Enterprise == Enterprise ? filter with { Enterprise = Enterprise } : null;
        return Area is not null && (filter.Area is null || filter.Area == Area) ? filter with { Area = Area } : null;
    }

    public WarningSnapshot Within(WarningSnapshot snapshot) => IsWhole ? snapshot : snapshot with { Warnings = [.. snapshot.Warnings.Where(Sees)] };

    /// <summary>One in which nothing is to be seen goes on telling the position, so that the next one looks like no gap.</summary>
    public WarningDelta Within(WarningDelta delta) => IsWhole ? delta : delta with { Changed = [.. delta.Changed.Where(Sees)] };

    /// <summary>As with warnings, one in which nothing is to be seen goes on telling the position.</summary>
    public MarksDelta Within(MarksDelta delta) => IsWhole ? delta : delta with { Marks = [.. delta.Marks.Where(mark => WarningId.TryParse(mark.Id, out var subject, out _) && Sees(subject))] };

    /// <summary>Under whose name a command is recorded.</summary>
    /// <param name="given">Whom a machine names, which speaks for people; what a person writes there does not count.</param>
    public string By(string? given = null) => IsKey && !string.IsNullOrWhiteSpace(given) ? given : _displayName;

    public SessionView ToView(bool hasAuthenticator) =>
        new(Name, _displayName, _role!.Value, Area, Enterprise, [.. Enum.GetValues<Permission>().Where(May)], hasAuthenticator);

    private bool SeesArea(string area) => Enterprise is null && Area is not null && Area == area;

    private bool Reaches(string? area, string enterprise) => IsWhole || (Enterprise is not null ? Enterprise == enterprise : Area is not null && Area == area);
}
