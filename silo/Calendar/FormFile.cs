using Monitor.Indicators;
using Monitor.Reference;

namespace Monitor.Calendar;

/// <summary>Reads the forms.</summary>
public static class FormFile
{
    /// <exception cref="SeedException">The file is missing or faulty.</exception>
    public static FormBook Read(string file, IndicatorCatalog catalog)
    {
        var documents = SeedFile.ReadYaml<List<FormDocument>>(file);
        if (documents.Select(document => document.Code).Distinct().Count() != documents.Count) throw new SeedException(file, "two forms have the same code");
        return new([.. documents.Select(document => ToForm(document, catalog, file))]);
    }

    private static Form ToForm(FormDocument document, IndicatorCatalog catalog, string file)
    {
        if (document.Code.Length == 0) throw new SeedException(file, "a form has no code");
        if (document.DueDay is < 1 or > 31) throw Fault("dueDay is 1 to 31");
        if (document.Required.Count == 0) throw Fault("it needs at least one required indicator");
        if (document.Flows.Count == 0 || document.Flows.Distinct().Count() != document.Flows.Count) throw Fault("flows are asked for the period, yearToDate, or both");
        if (document.Required.Find(code => !document.Indicators.Contains(code)) is { } stray) throw Fault($"'{stray}' is required but not among its indicators");
        return new()
        {
            Code = document.Code,
            Name = document.Name.ToText(),
            DueDay = document.DueDay,
            JanuaryFebruary = document.JanuaryFebruary,
            Tiers = document.Tiers.ToHashSet(),
            Flows = document.Flows,
            Indicators = [.. document.Indicators.Select(Find)],
            Required = [.. document.Required.Select(Find)],
        };

        Indicator Find(string code)
        {
            if (!catalog.TryFind(code, out var indicator)) throw Fault($"'{code}' is not in the catalogue");
            if (indicator.Formula is not null) throw Fault($"'{code}' is computed and not filed");
            return indicator.Frequency == Contracts.Frequency.Month ? indicator : throw Fault($"'{code}' is not filed by the month");
        }

        SeedException Fault(string what) => new($"{file}, form {document.Code}", what);
    }
}
