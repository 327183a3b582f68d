using Monitor.Contracts;
using Monitor.Rules;

namespace Monitor.Web;

/// <summary>The mutes that silence a choice of warnings: one for each rule and kind of subject.</summary>
internal static class MuteBatch
{
    /// <param name="warnings">Subject and rule of each.</param>
    public static IReadOnlyList<MuteDocument> Of(IEnumerable<(Subject Subject, string Rule)> warnings, DateOnly from, DateOnly to, string reason) =>
        [.. warnings.GroupBy(one => (one.Rule, one.Subject.Kind)).Select(group => new MuteDocument
        {
            Id = $"list-{from:yyyyMMdd}-{Guid.NewGuid():N}"[..22],
            Mode = MuteMode.NotifyOnly,
            Rule = group.Key.Rule,
            Scope = ScopeOf(group.Key.Kind, [.. group.Select(one => one.Subject.Code).Distinct().Order(StringComparer.Ordinal)]),
            From = from,
            To = to,
            Reason = reason,
        })];

    private static RuleDocument.ScopeDocument ScopeOf(SubjectKind kind, List<string> codes) => kind switch
    {
        SubjectKind.Enterprise => new() { Subjects = [kind], Enterprises = codes },
        SubjectKind.Area => new() { Subjects = [kind], Areas = codes },
        SubjectKind.Industry => new() { Subjects = [kind], Industries = codes },
        SubjectKind.Chain => new() { Subjects = [kind], Chains = codes },
        _ => new() { Subjects = [kind] },
    };
}
