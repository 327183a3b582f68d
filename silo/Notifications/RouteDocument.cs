using Monitor.Contracts;

namespace Monitor.Notifications;

/// <summary>Which warnings, or which notices of jobs, are told to whom.</summary>
public sealed record RouteDocument : WarningChoice
{
    /// <summary>The notices that it tells; with any of them it tells no warnings, and tiers, areas and industries are those of whom the notice is about.</summary>
    public IReadOnlyList<JobNoticeKind> Notices { get; init; } = [];
    public required IReadOnlyList<RouteTarget> To { get; init; }

    public bool Tells(Warning warning) => Notices.Count == 0 && Covers(warning);

    public bool Tells(JobNoticeKind notice, Tier? tier, string? area, string? industry) => Enabled && Notices.Contains(notice) && IsAbout(tier, area, industry);
}
