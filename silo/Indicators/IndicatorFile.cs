using Monitor.Reference;

namespace Monitor.Indicators;

/// <summary>Reads the indicator catalogue.</summary>
public static class IndicatorFile
{
    /// <exception cref="SeedException">The file is missing or faulty.</exception>
    public static IndicatorCatalog Read(string file)
    {
        var documents = SeedFile.ReadYaml<List<IndicatorDocument>>(file);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (document.No is < 1 or > 999) throw new SeedException(file, $"indicator {document.Code}: no must be 1 to 999");
            if (!numbers.TryAdd(document.Code, document.No)) throw new SeedException(file, $"indicator {document.Code} is there twice");
        }

        if (numbers.Values.Distinct().Count() != numbers.Count) throw new SeedException(file, "two indicators have the same no");
        return new([.. documents.Select(document => ToIndicator(document, numbers, file))]);
    }

    private static Indicator ToIndicator(IndicatorDocument document, Dictionary<string, int> numbers, string file)
    {
        IReadOnlyList<Unit> units = document.Formula is null
            ? [.. document.Units.Select(unit => new Unit(unit.Unit, unit.Factor))]
            : [new Unit(document.Unit ?? "", 1)];
        if (units.Count == 0 || units[0].Factor != 1)
            throw new SeedException(file, $"indicator {document.Code}: the first unit is the one figures are kept in and needs factor 1");
        return new()
        {
            Code = document.Code,
            No = document.No,
            Name = document.Name.ToText(),
            Units = units,
            Kind = document.Kind,
            GoodDirection = document.Direction,
            Frequency = document.Frequency,
            JanuaryFebruary = document.JanuaryFebruary,
            Aggregation = document.Aggregation,
            Weight = document.Weight is null ? 0 : Number(document.Weight),
            Signed = document.Signed,
            Irregular = document.Irregular,
            Formula = document.Formula is { } formula
                ? new(formula.Kind, Number(formula.Numerator ?? formula.Balance), Number(formula.Denominator ?? formula.Flow), formula.Factor, formula.Basis)
                : null,
        };

        int Number(string? code) => code is not null && numbers.TryGetValue(code, out var no)
            ? no
            : throw new SeedException(file, $"indicator {document.Code} refers to '{code}', which is not in the catalogue");
    }
}
