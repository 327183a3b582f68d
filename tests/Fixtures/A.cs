using Monitor.Enterprises;
using Monitor.Rules;

namespace Monitor.Tests.Fixtures;

/// <summary>The nouns that tests begin with.</summary>
public static class A
{
    public static RuleSketch Level(string indicator, string? id = null) => new(id ?? $"{indicator}-level", RuleKind.Level, indicator);

    public static RuleSketch Yoy(string indicator, string? id = null) => new(id ?? $"{indicator}-yoy", RuleKind.Yoy, indicator);

    public static RuleSketch YtdYoy(string indicator, string? id = null) => new(id ?? $"{indicator}-ytd-yoy", RuleKind.YtdYoy, indicator);

    public static RuleSketch Falls(string indicator, string? id = null) => new RuleSketch(id ?? $"{indicator}-falls", RuleKind.ConsecutiveFalls, indicator).Above();

    /// <summary>A rule on a form that is not filed: blue after 1 workday, yellow after 3, orange after 5, red after 10.</summary>
    public static RuleSketch NotReported(string form) =>
        new RuleSketch($"{form}-not-reported", RuleKind.NotReported, TestSeeds.Reference.Forms.Find(form)!.Required[0].Code, form).Above().Blue(1).Yellow(3).Orange(5).Red(10);

    public static MonitorModel Model(params IEnumerable<Rule> rules) =>
        new(TestSeeds.Catalog, new([.. rules]), TestSeeds.Reference.TimeZone) { Calendar = TestSeeds.Reference.Calendar, Targets = TestSeeds.Reference.Targets };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Noon of a day where the bureau is.</summary>
    public static DateTimeOffset Noon(string day) => new(Day(day), new(12, 0), TimeSpan.FromHours(8));

    public static EnterpriseProfile Profile(string code = "F1", int no = 1) => new()
    {
        No = no,
        Code = code,
        Name = $"企业{code}",
        Tier = Tier.County,
        Area = "north",
        Industry = "food",
        Chains = ["food-chain"],
        Sample = true,
    };

    public static Period Period(string text) => Monitor.Contracts.Period.Parse(text);

    /// <summary>Months from one on, January and February included.</summary>
    public static IEnumerable<Period> Months(string first, int count)
    {
        var start = Period(first);
        return Enumerable.Range((start.Year * 12) + start.MonthOfYear - 1, count).Select(month => Monitor.Contracts.Period.Month(month / 12, (month % 12) + 1));
    }

    /// <summary>A submission; its key follows from what it says unless one is given.</summary>
    public static Submission Filing(string period, params IReadOnlyList<SubmittedReading> readings) => new()
    {
        Enterprise = "F1",
        Period = Period(period),
        Key = $"{period}:{string.Join(';', readings)}",
        Readings = readings,
        // Figures of tests jump as no firm's do; the soft checks have tests of their own.
        Explanation = "as the test wants it",
    };

    public static SubmittedReading Reading(string indicator, double value, Basis basis = Basis.Period, double? reportedBase = null) =>
        new(indicator, value, TestSeeds.Indicator(indicator).KeptUnit, basis, reportedBase);
}
