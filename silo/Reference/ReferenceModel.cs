using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Rollups;
using Monitor.Targets;

namespace Monitor.Reference;

/// <summary>The reference data of an installation, from the files in seeds/. Immutable.</summary>
public sealed class ReferenceModel
{
    private readonly Dictionary<string, Text> _areas;
    private readonly Dictionary<string, Text> _industries;

    private ReferenceModel(string folder)
    {
        Folder = folder;
        Catalog = IndicatorFile.Read(Path.Combine(folder, "indicators.yaml"));
        Areas = [.. SeedFile.ReadYaml<List<NamedCodeDocument>>(Path.Combine(folder, "areas.yaml")).Select(area => area.ToNamedCode())];
        var industries = SeedFile.ReadYaml<IndustriesDocument>(Path.Combine(folder, "industries.yaml"));
        Industries = [.. industries.Industries.Select(industry => industry.ToNamedCode())];
        LeadingIndustries = industries.Industries.Where(industry => industry.Group == "leading").Select(industry => industry.Code).ToHashSet(StringComparer.Ordinal);
        Chains = [.. industries.Chains.Select(chain => chain.ToNamedCode())];
        Targets = AnnualTargets.Read(folder);
        TargetKinds = TargetKinds.Read(folder, Catalog);
        Calendar = WorkCalendar.Read(Path.Combine(folder, "calendar.yaml"));
        Forms = FormFile.Read(Path.Combine(folder, "forms.yaml"), Catalog);
        _areas = Areas.ToDictionary(area => area.Code, area => area.Name);
        _industries = Industries.ToDictionary(industry => industry.Code, industry => industry.Name);
    }

    public string Folder { get; }
    public IndicatorCatalog Catalog { get; }
    public IReadOnlyList<NamedCode> Areas { get; }
    public IReadOnlyList<NamedCode> Industries { get; }
    public IReadOnlyList<NamedCode> Chains { get; }
    public AnnualTargets Targets { get; }
    public TargetKinds TargetKinds { get; }

    /// <summary>Codes of the industries that lead (主导产业).</summary>
    public IReadOnlySet<string> LeadingIndustries { get; }

    /// <summary>The subjects whose figures are made of enterprises'.</summary>
    public IEnumerable<(Subject Subject, Text Name)> Aggregates =>
    [
        .. Areas.Select(area => (new Subject(SubjectKind.Area, area.Code), area.Name)),
        .. Industries.Select(industry => (new Subject(SubjectKind.Industry, industry.Code), industry.Name)),
        .. Chains.Select(chain => (new Subject(SubjectKind.Chain, chain.Code), chain.Name)),
        (new(SubjectKind.City, Rollups.Aggregates.CityCode), new("全市", "The city")),
    ];
    public WorkCalendar Calendar { get; }
    public FormBook Forms { get; }

    /// <summary>The bureau's time: days and deadlines are counted in it.</summary>
    public TimeZoneInfo TimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "Asia/Shanghai", "China Standard Time");

    /// <summary>The files copied beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <exception cref="SeedException">A file is missing or faulty.</exception>
    public static ReferenceModel Load(string folder) => new(folder);

    public bool HasArea(string code) => _areas.ContainsKey(code);

    public bool HasIndustry(string code) => _industries.ContainsKey(code);

    public ReferenceView ToView() => new(Areas, Industries, Chains, [.. Catalog.All.Select(indicator => indicator.ToView())],
        [.. Forms.All.Select(form => new FormView(form.Code, form.Name, form.DueDay, form.JanuaryFebruary, [.. form.Tiers]))], [.. TargetKinds.All.Select(kind => new NamedCode(kind.Code, kind.Name))]);
}
