using Monitor.Contracts;
using Monitor.Rules;

namespace Monitor.Alerts;

/// <summary>A rule on one enterprise whose episodes cannot be judged again from figures: what is recorded is what there is.</summary>
public abstract class RecordedTrack(Rule rule)
{
    public Rule Rule => rule;

    /// <summary>The last step of the open episode.</summary>
    public Transition? Open { get; set; }

    /// <summary>Another version of the rule judged the open episode.</summary>
    public bool IsOvertaken => Open is { } open && open.RuleVersion != rule.Version;

    /// <param name="episodes">The last step of every episode of the enterprise.</param>
    public Transition? OpenAmong(List<Transition> episodes) => episodes.FindLast(episode => episode.Rule == rule.Id && episode.Status == EpisodeStatus.Active);
}
