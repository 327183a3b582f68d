using System.Text.Json;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Forecasting;
using Monitor.Indicators;
using Monitor.Reference;

namespace Monitor.Rules;

/// <summary>Reads rules and says which field is wrong in one that cannot be.</summary>
public static class RuleFile
{
    private const int LongestHold = 60;
    private static readonly SeasonalStep Naive = new();

    /// <exception cref="SeedException">The file is missing or faulty.</exception>
    public static List<RuleDocument> Read(string file) => SeedFile.ReadYaml<List<RuleDocument>>(file);

    public static string ToJson(RuleDocument document) => JsonSerializer.Serialize(document, MonitorJson.Options);

    public static RuleDocument FromJson(string json) => JsonSerializer.Deserialize<RuleDocument>(json, MonitorJson.Options)!;

    /// <param name="forms">Null where due days play no part, as in a backtest: a reporting rule then judges nothing.</param>
    /// <exception cref="SeedException">A field is wrong; the message names it.</exception>
    public static Rule ToRule(RuleDocument document, IndicatorCatalog catalog, FormBook? forms = null)
    {
        if (document.Id.Length == 0) throw new SeedException("rule, id", "it is empty") { Field = "id" };
        if (!catalog.TryFind(document.Indicator, out var indicator)) throw Fault("indicator", $"'{document.Indicator}' is not in the catalogue");
        if (document.Kind == RuleKind.YtdYoy && (indicator.Kind != IndicatorKind.Flow || indicator.Formula is not null))
            throw Fault("kind", $"{indicator.Code} is no flow and has no year to date");
        var from = DateOnly.MinValue;
        if (document.From is not null && !DateOnly.TryParseExact(document.From, "yyyy-MM-dd", out from)) throw Fault("from", $"'{document.From}' is no day; write 2026-03-01");
        Indicator? other = null;
        if (document.Kind == RuleKind.Divergence && (document.Other is null || !catalog.TryFind(document.Other, out other)))
            throw Fault("other", $"'{document.Other}' is not in the catalogue; a divergence compares two indicators");
        if (other is not null && other.Frequency != indicator.Frequency) throw Fault("other", "the two indicators are not reported equally often");
        var form = document.Form is { Length: > 0 } named ? forms?.Find(named) : null;
        if (document.Kind == RuleKind.NotReported && (string.IsNullOrEmpty(document.Form) || (forms is not null && form is null)))
            throw Fault("form", $"there is no form '{document.Form}'; a reporting rule names the form that must be filed");
        if (document.Baseline is < 3 or > 120) throw Fault("baseline", "a baseline is 3 to 120 periods");
        CheckAggregate(document, indicator, Fault);
        StreamRule.Check(document, indicator, Fault);
        var conditions = new LevelCondition?[5];
        foreach (var (name, level) in document.Levels)
        {
            var known = Array.FindIndex(Enum.GetValues<Level>(), one => one != Level.None && NameOf((int)one) == name);
            if (known < 0) throw Fault($"levels.{name}", "levels are blue, yellow, orange, red");
            conditions[known] = Condition(document, name, level);
        }

        var mildest = Array.FindIndex(conditions, condition => condition is not null);
        if (mildest < 0) throw Fault("levels", "a rule needs at least one level");
        conditions[mildest] = conditions[mildest]! with { ClearAt = document.Levels.GetValueOrDefault(NameOf(mildest))?.Clear?.At ?? document.Clear.At };
        CheckOrder(document, conditions);
        return new()
        {
            Id = document.Id,
            Version = document.Version,
            From = from,
            Name = document.Name.ToText(),
            Kind = document.Kind,
            Indicator = indicator,
            Category = document.Kind == RuleKind.NotReported ? WarningCategory.Reporting : document.Category,
            Other = other,
            Comparison = document.Comparison,
            Form = document.Kind == RuleKind.NotReported ? form : null,
            Baseline = document.Baseline,
            Drift = document.Drift,
            Forecaster = document.Forecaster == ForecasterKind.SeasonalNaive ? Naive : CombinedStep.Shared,
            Coverage = document.Coverage,
            CloseAfterDays = document.CloseAfterDays,
            Target = document.Target ?? "",
            Side = document.Direction,
            Conditions = conditions,
            Scope = ToScope(document.Scope),
        };

        SeedException Fault(string field, string what) => FaultOf(document, field, what);
    }

    public static SeedException FaultOf(RuleDocument document, string field, string what) => new($"rule {document.Id}, {field}", what) { Field = field };

    private static void CheckAggregate(RuleDocument document, Indicator indicator, Func<string, string, SeedException> fault)
    {
        if (document.Scope.Subjects.Count == 0) throw fault("scope.subjects", "name at least one kind of subject");
        if (document.Coverage is not (>= 0 and <= 1)) throw fault("coverage", "a coverage is 0 to 1");
        if (document.CloseAfterDays is < 0 or > 366) throw fault("closeAfterDays", "a period closes 0 to 366 days after its end");
        if (document.Kind is not (RuleKind.ShareFalling or RuleKind.TargetGap)) return;
        if (document.Scope.Subjects.Contains(SubjectKind.Enterprise)) throw fault("scope.subjects", "an enterprise has no share of falling firms and no target; name area, industry, chain or city");
        if (indicator.Formula is not null) throw fault("indicator", $"{indicator.Code} is derived; name one that is filed");
        if (document.Kind == RuleKind.TargetGap && indicator.Kind != IndicatorKind.Flow) throw fault("kind", $"{indicator.Code} is no flow and has no year to date");
        if (document.Kind == RuleKind.TargetGap && string.IsNullOrEmpty(document.Target)) throw fault("target", "name a target of targets-*.yaml");
    }

    /// <summary>The same rule under another version number.</summary>
    /// <param name="from">Replaces the first day it speaks of, unless null.</param>
    public static RuleDocument Numbered(RuleDocument document, int version, string? from)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(ToJson(document))!;
        json["version"] = version;
        if (from is not null) json["from"] = from;
        return FromJson(json.ToJsonString());
    }

    public static RuleScope ToScope(RuleDocument.ScopeDocument scope) => new()
    {
        Subjects = scope.Subjects.ToHashSet(),
        Tiers = scope.Tiers.ToHashSet(),
        Areas = scope.Areas.ToHashSet(),
        Industries = scope.Industries.ToHashSet(),
        Chains = scope.Chains.ToHashSet(),
        Enterprises = scope.Enterprises.ToHashSet(),
        ExceptEnterprises = scope.Except.Enterprises.ToHashSet(),
    };

    private static LevelCondition Condition(RuleDocument document, string name, RuleDocument.LevelDocument level)
    {
        var clear = level.Clear ?? new() { At = level.At, Hold = document.Clear.Hold };
        if (document.Kind == RuleKind.StreamAnomaly) return StreamRule.Condition(document, name, level, clear);
        if (level.Of is not null) throw FaultOf(document, $"levels.{name}.of", "only streamAnomaly counts among records; leave it out");
        if (level.Hold is < 1 or > LongestHold) throw FaultOf(document, $"levels.{name}.hold", $"a hold is 1 to {LongestHold} periods");
        if (clear.Hold is < 1 or > LongestHold) throw FaultOf(document, $"{(level.Clear is null ? "" : $"levels.{name}.")}clear.hold", $"a hold is 1 to {LongestHold} periods");
        return new(level.At, level.Hold, clear.At, clear.Hold);
    }

    /// <summary>A graver level must ask for more, and nothing may clear while it is still met.</summary>
    private static void CheckOrder(RuleDocument document, LevelCondition?[] conditions)
    {
        var sign = document.Direction == Side.Below ? -1 : 1;
        var milder = double.NegativeInfinity;
        for (var level = 1; level < conditions.Length; level++)
        {
            if (conditions[level] is not { } condition) continue;
            if (sign * condition.At < milder) throw FaultOf(document, $"levels.{NameOf(level)}.at", "a graver level must ask for more than a milder one");
            if (sign * condition.ClearAt > sign * condition.At) throw FaultOf(document, $"levels.{NameOf(level)}.clear", "it would clear while it is still met");
            milder = sign * condition.At;
        }
    }

    private static string NameOf(int level) => ((Level)level).ToString().ToLowerInvariant();
}
