using System.Text;

namespace Monitor.Seeds;

/// <summary>The text of the generated files in this folder: UTF-8, LF, a first line that says what they are.</summary>
public static class SampleFiles
{
    public const string RosterName = "roster.csv";
    public const string TruthName = "sample-truth.csv";

    public static string Roster(IReadOnlyList<SampleEnterprise> roster)
    {
        var text = new StringBuilder("# Source: invented by SampleRoster; no line is a real enterprise.\n");
        text.Append("code,name,tier,area,industry,chains,sample,validFrom,validTo\n");
        foreach (var x in roster)
        {
            text.Append($"{x.Code},{x.Name},{x.Tier.ToString().ToLowerInvariant()},{x.Area},{x.Industry},");
            text.Append($"{string.Join(';', x.Chains)},true,{x.ValidFrom:yyyy-MM-dd},\n");
        }

        return text.ToString();
    }

    public static string Truth(IReadOnlyList<InjectedEvent> truth)
    {
        var text = new StringBuilder("# Source: invented by SampleHistory with its default seed; what is hidden in the sample history.\n");
        text.Append("enterprise,kind,firstPeriod,lastPeriod,indicators\n");
        foreach (var x in truth)
        {
            var kind = x.Kind.ToString();
            text.Append($"{x.Enterprise},{char.ToLowerInvariant(kind[0])}{kind[1..]},{x.FirstPeriod},{x.LastPeriod},{string.Join(';', x.Indicators)}\n");
        }

        return text.ToString();
    }

    /// <summary>Writes both files anew into the folder.</summary>
    public static void Write(string folder)
    {
        var history = SampleHistory.Generate();
        File.WriteAllText(Path.Combine(folder, RosterName), Roster(history.Roster));
        File.WriteAllText(Path.Combine(folder, TruthName), Truth(history.Truth));
    }
}
