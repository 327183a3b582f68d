using BenchmarkDotNet.Attributes;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Indicators;
using Monitor.Rules;

namespace Monitor.Loadtest.Yardsticks;

/// <summary>
/// What judging costs: one enterprise files one new period of 20 indicators that 40 rules read, on a history of some months.
/// The submission is checked, its figures are taken and every rule is judged; nothing is stored.
/// </summary>
[MemoryDiagnoser]
public class EvaluationBenchmark
{
    private const int Firms = 256;
    private const int Indicators = 20;
    private const int Rules = 40;
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 0, 0, 0, TimeSpan.FromHours(8));

    private readonly EnterpriseState[] _firms = new EnterpriseState[Firms];
    private MonitorModel _model = null!;
    private Submission _next = null!;

    [Params(12, 36, 120)]
    public int Months { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var catalog = new IndicatorCatalog([.. Enumerable.Range(1, Indicators).Select(no => new Indicator
        {
            Code = $"i{no}",
            No = no,
            Name = new($"指标{no}", $"Indicator {no}"),
            Units = [new("千元", 1)],
            Kind = IndicatorKind.Flow,
            GoodDirection = Direction.Up,
            Frequency = Frequency.Month,
            JanuaryFebruary = JanuaryFebruary.Together,
            Aggregation = Aggregation.Sum,
        })]);
        RuleKind[] kinds = [RuleKind.Yoy, RuleKind.YtdYoy, RuleKind.ConsecutiveFalls, RuleKind.Mom, RuleKind.Level, RuleKind.Cusum, RuleKind.Ewma, RuleKind.Yoy];
        var rules = Enumerable.Range(0, Rules).Select(i => new Rule
        {
            Id = $"r{i}",
            Version = 1,
            Name = new($"规则{i}", $"Rule {i}"),
            Kind = kinds[i % kinds.Length],
            Indicator = catalog[(i % Indicators) + 1],
            Scope = new(),
            Baseline = 12,
            // Nothing crosses: what is measured is the judging, as of almost every filing.
            Side = kinds[i % kinds.Length] is RuleKind.ConsecutiveFalls or RuleKind.Cusum ? Side.Above : Side.Below,
            Conditions = [null, Condition(i, kinds, 1), Condition(i, kinds, 2), Condition(i, kinds, 3), Condition(i, kinds, 4)],
        }).ToList();
        _model = new(catalog, new(rules), TimeZoneInfo.Utc);
        _next = Filing(Months);
    }

    [IterationSetup]
    public void Build()
    {
        for (var i = 0; i < Firms; i++)
        {
            _firms[i] = new(new() { No = i + 1, Code = $"F{i}", Name = "", Tier = Tier.City, Area = "", Industry = "" }, _model);
            for (var month = 0; month < Months; month++) EnterpriseMonitor.Apply(_firms[i], Filing(month), Now);
        }
    }

    [Benchmark(OperationsPerInvoke = Firms)]
    public int OneNewPeriod()
    {
        var readings = 0;
        foreach (var firm in _firms) readings += EnterpriseMonitor.Apply(firm, _next, Now).Change!.Readings.Count;
        return readings;
    }

    private static LevelCondition Condition(int rule, RuleKind[] kinds, int level) => kinds[rule % kinds.Length] is RuleKind.ConsecutiveFalls or RuleKind.Cusum
        ? new(1000 * level, 2, 1000 * level, 2)
        : new(-1000 * level, 2, -1000 * level, 2);

    private static Submission Filing(int month)
    {
        var at = (2016 * 12) + month;
        return new()
        {
            Enterprise = "F",
            Period = Period.Month(at / 12, (at % 12) + 1),
            Key = $"m{month}",
            Readings = [.. Enumerable.Range(1, Indicators).Select(no => new SubmittedReading($"i{no}", 1000 + (no * 10) + (month % 7), "千元"))],
        };
    }
}
