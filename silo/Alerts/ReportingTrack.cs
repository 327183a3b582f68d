using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Rules;

namespace Monitor.Alerts;

/// <summary>
/// A reporting rule (催报) on one enterprise, and its open episode. No figure tells when a due day was checked, so such an
/// episode cannot be judged again from the figures: what is recorded is what there is. The evidence of its last step counts the
/// missing periods with their workdays overdue.
/// </summary>
public sealed class ReportingTrack(Rule rule, Form form) : RecordedTrack(rule)
{
    public Form Form => form;

    /// <summary>The gravest level that so many workdays overdue meet.</summary>
    public Level LevelOf(double days)
    {
        for (var level = Level.Red; level > Level.None; level--)
        {
            if (Rule.At(level) is { } condition && Rule.Meets(days, condition)) return level;
        }

        return Level.None;
    }

    /// <summary>The tracks of an enterprise: one per rule whose form it files.</summary>
    public static IReadOnlyList<ReportingTrack> For(Enterprises.EnterpriseProfile enterprise, IEnumerable<Rule> rules) =>
        [.. rules.Where(rule => rule.Form?.IsFiledBy(enterprise) == true).Select(rule => new ReportingTrack(rule, rule.Form!))];
}
