using Monitor.Enterprises;
using Monitor.Reference;
using Monitor.Rules;
using Monitor.Rules.Backtests;
using Monitor.Seeds;

namespace Monitor.Tests.Rules.Backtests;

/// <summary>
/// The sample enterprises with their history filed through the core as a careful statistician would: a filing of which several
/// figures look like a wrong unit is held back until its correction, any other question of the soft checks is answered with an explanation.
/// </summary>
internal sealed class SampleCity
{
    private static readonly Lazy<SampleCity> Shared = new(() => new(SampleHistory.Generate()));

    private SampleCity(SampleHistory history)
    {
        var profiles = RosterFile.Read(Path.Combine(Reference.Folder, "roster.csv"), Reference).ToDictionary(one => one.Code);
        var model = ModelOf([]);
        Truth = history.Truth;
        Histories = [.. history.Submissions.GroupBy(filed => filed.Enterprise).OrderBy(own => own.Key, StringComparer.Ordinal)
            .Select((own, no) => File(new(profiles[own.Key] with { No = no + 1 }, model), own))];
    }

    public static ReferenceModel Reference { get; } = ReferenceModel.Load(ReferenceModel.DefaultFolder);

    public static SampleCity Of(ulong seed) => new(SampleHistory.Generate(seed));

    /// <summary>With the seed that the product ships.</summary>
    public static SampleCity Default => Shared.Value;

    public static string RulesFile => Path.Combine(Reference.Folder, "rules.yaml");

    public IReadOnlyList<InjectedEvent> Truth { get; }
    public IReadOnlyList<EnterpriseHistory> Histories { get; }

    /// <summary>Filings that were held back because figures looked like a wrong unit.</summary>
    public List<(string Enterprise, Period Period)> HeldBack { get; } = [];

    public static MonitorModel ModelOf(IReadOnlyList<RuleDocument> rules) =>
        new(Reference.Catalog, new([.. rules.Select(rule => RuleFile.ToRule(rule, Reference.Catalog))]), Reference.TimeZone);

    public static MonitorModel StarterModel { get; } = ModelOf(RuleFile.Read(RulesFile));

    public static BacktestPlan Plan(MonitorModel model, BacktestVintage vintage = BacktestVintage.KnownThen) => new(model, A.Period("2024-07"), A.Period("2026-06"), vintage);

    private EnterpriseHistory File(EnterpriseState state, IEnumerable<Submission> submissions)
    {
        var changes = new List<StoredChange>();
        foreach (var submission in submissions)
        {
            var outcome = EnterpriseMonitor.Apply(state, submission, submission.AsOf!.Value);
            if (outcome.Problems.Count(problem => problem.Code == "jump.unit") > 1) HeldBack.Add((submission.Enterprise, submission.Period));
            else if (outcome.Explainable) outcome = EnterpriseMonitor.Apply(state, submission with { Explanation = "核对无误" }, submission.AsOf!.Value);
            if (outcome.Change is { } change) changes.Add(new(change.Stamp, change.Readings));
        }

        return new(state.Profile, changes);
    }
}
