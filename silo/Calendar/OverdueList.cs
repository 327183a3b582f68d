using System.Globalization;
using System.Text;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Rules;

namespace Monitor.Calendar;

/// <summary>Which enterprises have due days to be checked, without reading their states.</summary>
public sealed class OverdueList(Roster roster, MonitorModel model, ReportingModel reporting, DateOnly today)
{
    private readonly Dictionary<string, List<(Period Period, Level Level)>> _watched = model.Rules.All.Where(rule => rule.Form is not null).ToDictionary(
        rule => rule.Id, rule => Watched(new(rule, rule.Form!), model.Calendar, reporting, today));

    /// <summary>The periods that can be overdue now.</summary>
    public IReadOnlyList<Period> Periods => [.. _watched.Values.SelectMany(periods => periods).SelectMany(one => Form.FiledAs(one.Period)).Distinct()];

    /// <summary>The indicators that tell whether they are filed.</summary>
    public IReadOnlyList<int> Indicators => [.. ReportingRules.SelectMany(rule => rule.Form!.Required).Select(indicator => indicator.No).Distinct()];

    public IEnumerable<Rule> ReportingRules => model.Rules.All.Where(rule => rule.Form is not null);

    /// <param name="open">Numbers of the enterprises that have an open reporting episode.</param>
    /// <returns>By code, a text that changes whenever checking the enterprise again could change something.</returns>
    public Dictionary<string, string> Find(Filings filings, IReadOnlySet<int> open)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var enterprise in roster.All)
        {
            text.Clear();
            foreach (var rule in model.Rules.For(enterprise))
            {
                if (rule.Form is { } form && form.IsFiledBy(enterprise)) Append(text, enterprise, rule, form, filings);
            }

            if (text.Length == 0 && !open.Contains(enterprise.No)) continue;
            text.Append(CultureInfo.InvariantCulture, $"{reporting.Of(enterprise.No).Count()}");
            found.Add(enterprise.Code, text.ToString());
        }

        return found;
    }

    private void Append(StringBuilder text, EnterpriseProfile enterprise, Rule rule, Form form, Filings filings)
    {
        foreach (var (period, level) in _watched[rule.Id])
        {
            if (filings.FiledAt(enterprise.No, form, period) is null && Standing.Excused(enterprise, form, period, reporting) is null)
                text.Append(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Version} {period} {level};");
        }
    }

    private static List<(Period Period, Level Level)> Watched(ReportingTrack track, WorkCalendar calendar, ReportingModel reporting, DateOnly today) =>
    [
        .. DeadlineJudge.Watched(track.Form, reporting, calendar, today)
            .Select(period => (period, track.LevelOf(calendar.WorkdaysBetween(track.Form.DueOn(period, calendar), today))))
            .Where(one => one.Item2 != Level.None),
    ];
}
