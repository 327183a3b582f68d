using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Rollups;

namespace Monitor.Alerts;

/// <summary>Writes an episode as people see it: with names, units and its sentence.</summary>
public sealed class WarningWriter(Registry registry)
{
    /// <returns>Null when the subject or the indicator is not known any more; another monitor's alert need not be about an indicator.</returns>
    public Warning? Write(int subject, Transition last, DateTimeOffset raisedAt)
    {
        var enterprise = registry.Roster.TryFind(subject, out var onRoster) ? onRoster : null;
        var aggregate = registry.Aggregates.TryFind(subject, out var rolledUp) ? rolledUp : null;
        var indicator = registry.Reference.Catalog.TryFind(last.Indicator, out var known) ? known : null;
        var alert = last.Evidence.Alert;
        if ((enterprise is null && aggregate is null) || (indicator is null && alert is null)) return null;
        var about = aggregate?.Subject ?? Subject.Enterprise(enterprise!.Code);
        var rule = registry.Model.Rules.Find(last.Rule);
        return new()
        {
            Id = WarningId.Of(about, last.Episode),
            SubjectKind = about.Kind,
            Subject = about.Code,
            SubjectName = aggregate?.Name.Zh ?? enterprise!.Name,
            Tier = enterprise?.Tier,
            Area = about.Kind == SubjectKind.Area ? about.Code : enterprise?.Area,
            Industry = about.Kind == SubjectKind.Industry ? about.Code : enterprise?.Industry,
            Category = rule?.Category ?? WarningCategory.Production,
            Muted = IsMuted(enterprise, aggregate, last),
            Rule = last.Rule,
            RuleVersion = last.RuleVersion,
            RuleName = alert is not null ? new(alert.Name, alert.Name) : rule?.Name ?? new(last.Rule, last.Rule),
            Indicator = last.Indicator,
            IndicatorName = indicator?.Name ?? new(alert!.Name, alert.Name),
            Unit = indicator?.KeptUnit ?? "",
            Level = last.Level,
            Peak = last.Peak,
            Status = last.Status,
            FirstPeriod = last.FirstPeriod,
            RaisedPeriod = last.RaisedPeriod,
            LastPeriod = last.LastPeriod,
            ClearedPeriod = last.ClearedPeriod,
            RaisedAt = raisedAt,
            ChangedAt = last.At,
            LastTransition = last.Kind,
            LastCause = last.Cause,
            Evidence = last.Evidence,
            Sentence = Sentence(last),
        };
    }

    /// <returns>The warning's name outside; null when the subject is not known any more.</returns>
    public string? IdOf(int subject, int episode) =>
        registry.Roster.TryFind(subject, out var enterprise) ? WarningId.Of(Subject.Enterprise(enterprise.Code), episode)
        : registry.Aggregates.TryFind(subject, out var aggregate) ? WarningId.Of(aggregate.Subject, episode)
        : null;

    private bool IsMuted(EnterpriseProfile? enterprise, AggregateProfile? aggregate, Transition last)
    {
        var model = registry.Model;
        if (model.Mutes.Count == 0) return false;
        var day = Standing.DayOf(last.At, model.TimeZone);
        return model.Mutes.Any(mute => mute.Mode == MuteMode.NotifyOnly && mute.Covers(day)
            && (enterprise is null ? mute.Concerns(aggregate!.Subject, last.Rule) : mute.Concerns(enterprise, last.Rule)));
    }

    public Text Sentence(Transition step)
    {
        var indicator = registry.Reference.Catalog.TryFind(step.Indicator, out var known) ? known : null;
        return Sentences.Of(step, registry.Model.Rules.Find(step.Rule), indicator?.Name ?? new(step.Indicator, step.Indicator), indicator?.KeptUnit ?? "");
    }
}
