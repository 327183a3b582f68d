using Monitor.Contracts;
using Monitor.Reference;
using Monitor.Targets;

namespace Monitor.Rollups;

/// <summary>What areas and the city have set themselves, by year and by the target's name in the files targets-*.yaml.</summary>
public sealed class AnnualTargets
{
    private readonly Dictionary<(Subject Subject, string Target), SortedDictionary<int, double>> _targets = [];

    private readonly Dictionary<string, string> _ofIndicator = [];

    /// <exception cref="SeedException">A file is faulty.</exception>
    public static AnnualTargets Read(string folder)
    {
        var targets = new AnnualTargets();
        foreach (var file in Directory.EnumerateFiles(folder, "targets-*.yaml").Order(StringComparer.Ordinal))
        {
            var document = SeedFile.ReadYaml<TargetsDocument>(file);
            foreach (var city in document.City)
            {
                targets.Add(new(SubjectKind.City, Aggregates.CityCode), city.Target, document.Year, city.Value);
                if (city.Indicator.Length > 0) targets._ofIndicator[city.Indicator] = city.Target;
            }

            foreach (var area in document.Areas)
            {
                foreach (var (target, value) in area.Where(pair => pair.Key != TargetsDocument.AreaKey))
                {
                    if (!double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number))
                        throw new SeedException(file, $"area {area.GetValueOrDefault(TargetsDocument.AreaKey)}, {target}: '{value}' is no number");
                    targets.Add(new(SubjectKind.Area, area[TargetsDocument.AreaKey]), target, document.Year, number);
                }
            }
        }

        return targets;
    }

    /// <returns>The targets of a subject by year; null when it has none of that name.</returns>
    public IReadOnlyDictionary<int, double>? Find(Subject subject, string target) => _targets.GetValueOrDefault((subject, target));

    /// <returns>The name of the target for an indicator's growth in a year; null when there is none.</returns>
    public string? NameOf(string indicator) => _ofIndicator.GetValueOrDefault(indicator);

    /// <summary>Every target of a subject, by name, with its years.</summary>
    public IEnumerable<(string Target, IReadOnlyDictionary<int, double> Years)> Of(Subject subject) =>
        _targets.Where(one => one.Key.Subject == subject).OrderBy(one => one.Key.Target, StringComparer.Ordinal).Select(one => (one.Key.Target, (IReadOnlyDictionary<int, double>)one.Value));

    /// <summary>These with edits on top, the newest last.</summary>
    public AnnualTargets With(IEnumerable<TargetVersion> edits)
    {
        var targets = new AnnualTargets();
        foreach (var (indicator, target) in _ofIndicator) targets._ofIndicator.Add(indicator, target);
        foreach (var ((subject, target), years) in _targets)
        {
            foreach (var (year, value) in years) targets.Add(subject, target, year, value);
        }

        foreach (var edit in edits)
        {
            if (edit.Value is { } value) targets.Add(edit.Subject, edit.Target, edit.Year, value);
            else targets.Remove(edit.Subject, edit.Target, edit.Year);
        }

        return targets;
    }

    private void Remove(Subject subject, string target, int year)
    {
        if (!_targets.TryGetValue((subject, target), out var years)) return;
        years.Remove(year);
        if (years.Count == 0) _targets.Remove((subject, target));
    }

    private void Add(Subject subject, string target, int year, double value)
    {
        if (!_targets.TryGetValue((subject, target), out var years)) _targets.Add((subject, target), years = []);
        years[year] = value;
    }
}
