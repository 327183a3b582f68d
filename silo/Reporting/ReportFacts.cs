using Monitor.Contracts;
using Monitor.Ranking;
using Monitor.Targets;

namespace Monitor.Reporting;

/// <summary>Everything that the reports of a period are written from. Read once for all of them; immutable.</summary>
public sealed record ReportFacts
{
    public required Period Period { get; init; }
    public required IReadOnlyDictionary<Subject, AggregateFacts> Aggregates { get; init; }

    /// <summary>The firms' figures of <see cref="ReportIndicators.Main"/>.</summary>
    public required IReadOnlyList<FirmFact> Firms { get; init; }
    public required IReadOnlyList<EpisodeFact> Episodes { get; init; }
    public required ReportingSummary Reporting { get; init; }
    public required RankingTable Month { get; init; }
    public required RankingTable YearToDate { get; init; }
    public required IReadOnlyList<TargetStanding> Targets { get; init; }
}
