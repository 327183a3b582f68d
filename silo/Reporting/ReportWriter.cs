using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reporting.Sections;

namespace Monitor.Reporting;

/// <summary>Writes a report's model from facts. Pure: the same facts give the same model.</summary>
public sealed class ReportWriter(Registry registry, IOutlook outlook)
{
    /// <param name="top">The gravest warnings of the subject.</param>
    public ReportModel Write(ReportFacts facts, Subject subject, IReadOnlyList<WarningFact> top)
    {
        var scope = new ReportScope(facts, facts.Aggregates[subject], registry, top, outlook);
        var period = scope.PeriodName;
        return new(subject, scope.Name, facts.Period, new($"{period.Zh}{scope.Name.Zh}重点工业企业运行分析报告", $"Key industrial enterprises, {scope.Name.En}: run analysis for {period.En}"),
        [
            OverviewSection.Write(scope),
            IndustrySection.Write(scope),
            AreaSection.Write(scope),
            EnterpriseSection.Write(scope),
            WarningSection.Write(scope),
            FilingSection.Write(scope),
            TargetSection.Write(scope),
            ProblemSection.Write(scope),
            OutlookSection.Write(scope),
            NextStepSection.Write(scope),
        ]);
    }
}
