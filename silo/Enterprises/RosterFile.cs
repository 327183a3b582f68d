using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Monitor.Contracts;
using Monitor.Reference;

namespace Monitor.Enterprises;

/// <summary>Reads a roster from CSV: code,name,tier,area,industry,chains,sample,validFrom,validTo.</summary>
public static class RosterFile
{
    /// <exception cref="SeedException">A line is faulty.</exception>
    public static List<EnterpriseProfile> Read(string file, ReferenceModel reference)
    {
        if (!File.Exists(file)) throw new SeedException(file, "the file is missing");
        using var csv = new CsvReader(File.OpenText(file), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true, Comment = '#' });
        var enterprises = new List<EnterpriseProfile>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var where = $"{file}, line {csv.Parser.RawRow}";
            var (area, industry) = (csv.GetField("area")!, csv.GetField("industry")!);
            if (!reference.HasArea(area)) throw new SeedException(where, $"there is no area '{area}'");
            if (!reference.HasIndustry(industry)) throw new SeedException(where, $"there is no industry '{industry}'");
            if (!Enum.TryParse<Tier>(csv.GetField("tier"), ignoreCase: true, out var tier)) throw new SeedException(where, "tier is city or county");
            enterprises.Add(new()
            {
                No = 0,
                Code = csv.GetField("code")!,
                Name = csv.GetField("name")!,
                Tier = tier,
                Area = area,
                Industry = industry,
                Chains = csv.GetField("chains")!.Split(';', StringSplitOptions.RemoveEmptyEntries),
                Sample = csv.GetField<bool>("sample"),
                From = Day(csv.GetField("validFrom"), DateOnly.MinValue, where),
                To = Day(csv.GetField("validTo"), DateOnly.MaxValue, where),
            });
        }

        return enterprises;
    }

    private static DateOnly Day(string? text, DateOnly absent, string where) => string.IsNullOrEmpty(text)
        ? absent
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : throw new SeedException(where, $"'{text}' is no day; write 2026-03-15");
}
