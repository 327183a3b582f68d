using Monitor.Contracts;
using Monitor.Readings.Imports;
using Monitor.Reference;

namespace Monitor.Enterprises;

/// <summary>A line of a roster's file, and what is wrong with it.</summary>
internal sealed class RosterLine
{
    private readonly TableRow _row;
    private readonly IReadOnlyDictionary<string, int> _columns;

    public RosterLine(TableRow row, IReadOnlyDictionary<string, int> columns, ReferenceModel reference)
    {
        (_row, _columns) = (row, columns);
        Entry = new(Text("code"), Text("name"), TierOf(Text("tier")), CodeOf(reference.Areas, Text("area")), CodeOf(reference.Industries, Text("industry")),
            [.. Text("chains").Split([';', '；', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(chain => CodeOf(reference.Chains, chain))],
            SpringFestival: true, Flag("sample"), Day("validFrom"), Day("validTo"));
        Problems.AddRange(RosterCheck.ProblemsOf(Entry, reference, field => Where(field == "to" ? "validTo" : field)));
    }

    public RosterEntry Entry { get; }

    public List<SubmissionProblem> Problems { get; } = [];

    public void Fault(string column, string zh, string en) => Problems.Add(new($"roster.{column}", Where(column), new(zh, en)));

    private string Where(string column) => $"line {_row.Line}, column {column}";

    private string Text(string column) => _columns.TryGetValue(column, out var place) && place < _row.Cells.Length ? _row.Cells[place].Trim() : "";

    /// <returns>A tier that there is not when the text is none; the check tells of it.</returns>
    private static Tier TierOf(string text) => text switch
    {
        "市级骨干" => Tier.City,
        "县区重点" => Tier.County,
        _ => Enum.TryParse<Tier>(text, ignoreCase: true, out var tier) ? tier : (Tier)byte.MaxValue,
    };

    private static string CodeOf(IEnumerable<NamedCode> all, string text) => all.FirstOrDefault(one => one.Name.Zh == text)?.Code ?? text;

    private bool Flag(string column)
    {
        var text = Text(column);
        if (text.Length == 0 || text is "否" or "0") return false;
        if (text is "是" or "1") return true;
        if (bool.TryParse(text, out var flag)) return flag;
        Fault(column, "填写“是”或“否”。", "Write true or false.");
        return false;
    }

    private DateOnly? Day(string column)
    {
        var text = Text(column);
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)) return day;
        Fault(column, $"“{text}”不是日期，应写作 2026-03-15。", $"'{text}' is no day; write 2026-03-15.");
        return null;
    }
}
