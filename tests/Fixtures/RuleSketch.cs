using Monitor.Reference;
using Monitor.Rules;

namespace Monitor.Tests.Fixtures;

/// <summary>Writes a rule as a person would say it: <c>A.Yoy("output").Below().Blue(-10, hold: 2).Clears(-5)</c>.</summary>
public sealed class RuleSketch(string id, RuleKind kind, string indicator, string? form = null)
{
    private readonly Dictionary<string, RuleDocument.LevelDocument> _levels = [];
    private Side _side = Side.Below;
    private FallComparison _comparison;
    private RuleDocument.ClearDocument? _clear;
    private RuleDocument.ScopeDocument _scope = new();
    private string? _target;

    public RuleSketch Below() => With(() => _side = Side.Below);

    public RuleSketch Above() => With(() => _side = Side.Above);

    public RuleSketch MonthOnMonth() => With(() => _comparison = FallComparison.Mom);

    public RuleSketch Blue(double at, int hold = 1) => At("blue", at, hold);

    public RuleSketch Yellow(double at, int hold = 1) => At("yellow", at, hold);

    public RuleSketch Orange(double at, int hold = 1) => At("orange", at, hold);

    public RuleSketch Red(double at, int hold = 1) => At("red", at, hold);

    public RuleSketch At(string level, double at, int hold = 1, RuleDocument.ClearDocument? clear = null, int? of = null) =>
        With(() => _levels[level] = new() { At = at, Hold = hold, Of = of, Clear = clear });

    public RuleSketch Clears(double at, int hold = 1) => With(() => _clear = new() { At = at, Hold = hold });

    /// <summary>Judges areas, and other aggregates.</summary>
    public RuleSketch Of(params SubjectKind[] kinds) => Only(new() { Subjects = [.. kinds] });

    public RuleSketch Targets(string target) => With(() => _target = target);

    public RuleSketch Only(RuleDocument.ScopeDocument scope) => With(() => _scope = scope);

    public RuleDocument Document => new()
    {
        Id = id,
        Name = new TextDocument { Zh = id, En = id },
        Kind = kind,
        Indicator = indicator,
        Comparison = _comparison,
        Target = _target,
        Form = form,
        Scope = _scope,
        Direction = _side,
        Levels = _levels,
        Clear = _clear ?? new() { At = _levels.Values.First().At },
    };

    public Rule Build() => RuleFile.ToRule(Document, TestSeeds.Catalog, TestSeeds.Reference.Forms);

    public static implicit operator Rule(RuleSketch sketch) => sketch.Build();

    private RuleSketch With(Action change)
    {
        change();
        return this;
    }
}
