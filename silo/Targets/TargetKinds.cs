using Monitor.Contracts;
using Monitor.Indicators;
using Monitor.Reference;

namespace Monitor.Targets;

/// <summary>The kinds of targets, in the order in which they are shown.</summary>
public sealed class TargetKinds(IReadOnlyList<TargetKind> kinds)
{
    public IReadOnlyList<TargetKind> All => kinds;

    /// <returns>The kind; of a code that the file does not know, one that nothing measures, so that its targets still show.</returns>
    public TargetKind Of(string code) =>
        kinds.FirstOrDefault(kind => kind.Code == code) ?? new(code, new Text(code, code), "", TargetComparison.AtLeast, TargetMeasure.None, "", "");

    /// <summary>Reads target-kinds.yaml; an installation without it has targets that nothing measures.</summary>
    /// <exception cref="SeedException">The file is faulty.</exception>
    public static TargetKinds Read(string folder, IndicatorCatalog catalog)
    {
        var file = Path.Combine(folder, "target-kinds.yaml");
        if (!File.Exists(file)) return new([]);
        var documents = SeedFile.ReadYaml<List<TargetKindDocument>>(file);
        foreach (var document in documents)
        {
            if (document.Measure != TargetMeasure.None && !catalog.TryFind(document.Indicator, out _))
                throw new SeedException(file, $"target {document.Code}, indicator: '{document.Indicator}' is not in the catalogue");
            if (document.Measure == TargetMeasure.IntensityGrowth && !catalog.TryFind(document.Per, out _))
                throw new SeedException(file, $"target {document.Code}, per: '{document.Per}' is not in the catalogue");
        }

        return new([.. documents.Select(one => new TargetKind(one.Code, one.Name.ToText(), one.Unit, one.Comparison, one.Measure, one.Indicator, one.Per))]);
    }
}
