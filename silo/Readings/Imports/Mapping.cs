using Monitor.Enterprises;
using Monitor.Reference;

namespace Monitor.Readings.Imports;

/// <summary>Finds the mapping of an import.</summary>
public static class Mapping
{
    /// <summary>One figure a line, columns named as the submission's fields: what is used when no mapping is named.</summary>
    public static MappingDocument Plain { get; } = new()
    {
        Name = "long",
        Layout = TableLayout.Long,
        Enterprise = new() { Column = "enterprise" },
        Period = new() { Column = "period" },
        Indicator = new() { Column = "indicator" },
        Value = new() { Column = "value" },
        Unit = new() { Column = "unit" },
        Basis = new() { Column = "basis" },
        Base = new() { Column = "base" },
    };

    /// <summary>Reads a mapping that came with the installation.</summary>
    /// <returns>Null when there is none of that name.</returns>
    public static MappingDocument? Find(string name, ReferenceModel reference)
    {
        if (name == Plain.Name) return Plain;
        var file = Path.Combine(reference.Folder, "mappings", $"{name}.yaml");
        return name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && File.Exists(file) ? SeedFile.ReadYaml<MappingDocument>(file) : null;
    }

    /// <summary>The enterprises that a mapping brings; numbered below zero while they are not on the roster.</summary>
    /// <exception cref="SeedException">The mapping is faulty.</exception>
    public static List<EnterpriseProfile> EnterprisesOf(MappingDocument mapping, ReferenceModel reference)
    {
        foreach (var enterprise in mapping.Enterprises)
        {
            if (enterprise.Area.Length > 0 && !reference.HasArea(enterprise.Area)) throw new SeedException($"mapping {mapping.Name}, enterprise {enterprise.Code}", $"there is no area '{enterprise.Area}'");
            if (enterprise.Industry.Length > 0 && !reference.HasIndustry(enterprise.Industry)) throw new SeedException($"mapping {mapping.Name}, enterprise {enterprise.Code}", $"there is no industry '{enterprise.Industry}'");
        }

        if (mapping.Enterprise is null && mapping.Columns.Find(column => column.Enterprise is null) is { } orphan)
            throw new SeedException($"mapping {mapping.Name}, column {orphan.Column}", "it names no enterprise and the mapping has no enterprise column");
        if (mapping.Layout == TableLayout.Long && (mapping.Enterprise is null || mapping.Indicator is null || mapping.Value is null || mapping.Unit is null))
            throw new SeedException($"mapping {mapping.Name}", "a long table needs the columns enterprise, indicator, value and unit");
        return [.. mapping.Enterprises.Select((enterprise, i) => new EnterpriseProfile
        {
            No = -1 - i,
            Code = enterprise.Code,
            Name = enterprise.Name.Zh,
            Tier = enterprise.Tier,
            Area = enterprise.Area,
            Industry = enterprise.Industry,
            SpringFestival = enterprise.Calendar != "none",
            Sample = enterprise.Sample,
        })];
    }
}
