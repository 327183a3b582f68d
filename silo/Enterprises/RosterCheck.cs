using System.Text.RegularExpressions;
using Monitor.Contracts;
using Monitor.Reference;

namespace Monitor.Enterprises;

/// <summary>Whether a line of the roster can be taken, by itself.</summary>
internal static partial class RosterCheck
{
    private const int LongestName = 100;

    /// <param name="where">Where a field is, by its name.</param>
    public static IEnumerable<SubmissionProblem> ProblemsOf(RosterEntry entry, ReferenceModel reference, Func<string, string> where)
    {
        if (!Code().IsMatch(entry.Code))
            yield return Wrong("code", "代码为1至64个字母、数字、点、连字符或下划线，以字母或数字开头。", "A code is 1 to 64 letters, digits, dots, dashes or underscores, and begins with a letter or digit.");
        if (string.IsNullOrWhiteSpace(entry.Name) || entry.Name.Length > LongestName || entry.Name.Any(char.IsControl))
            yield return Wrong("name", $"名称为1至{LongestName}个字符。", $"A name has 1 to {LongestName} characters.");
        if (!Enum.IsDefined(entry.Tier)) yield return Wrong("tier", "层级为 city 或 county。", "A tier is city or county.");
        if (!reference.HasArea(entry.Area)) yield return Wrong("area", $"没有区县“{entry.Area}”。", $"There is no area '{entry.Area}'.");
        if (!reference.HasIndustry(entry.Industry)) yield return Wrong("industry", $"没有行业“{entry.Industry}”。", $"There is no industry '{entry.Industry}'.");
        foreach (var chain in entry.Chains)
        {
            if (reference.Chains.All(one => one.Code != chain)) yield return Wrong("chains", $"没有产业链“{chain}”。", $"There is no chain '{chain}'.");
        }

        if (entry.From > entry.To) yield return Wrong("to", "最后一日早于第一日。", "The last day is before the first.");

        SubmissionProblem Wrong(string field, string zh, string en) => new($"roster.{field}", where(field), new(zh, en));
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}._-]{0,63}\z")]
    private static partial Regex Code();
}
