namespace Monitor.Tests.Seeds;

/// <summary>An entry of rules.yaml, parsed strictly: a key that is not here fails.</summary>
internal sealed class RuleShape
{
    public string Id { get; set; } = "";
    public int Version { get; set; }
    public NameShape Name { get; set; } = new();
    public string Kind { get; set; } = "";
    public string? Comparison { get; set; }
    public string? Form { get; set; }
    public string Indicator { get; set; } = "";
    public string? Drift { get; set; }
    public string? Forecaster { get; set; }
    public int? Baseline { get; set; }
    public Where Scope { get; set; } = new();
    public double? Coverage { get; set; }
    public int? CloseAfterDays { get; set; }
    public string? Target { get; set; }
    public string Direction { get; set; } = "";
    public Dictionary<string, Condition> Levels { get; set; } = [];
    public Condition Clear { get; set; } = new();

    internal sealed class Where
    {
        public List<string> Subjects { get; set; } = [];
        public List<string> Tiers { get; set; } = [];
        public List<string> Areas { get; set; } = [];
        public List<string> Industries { get; set; } = [];
        public List<string> Chains { get; set; } = [];
        public List<string> Enterprises { get; set; } = [];
        public Where? Except { get; set; }
    }

    internal sealed class Condition
    {
        public double At { get; set; }
        public int Hold { get; set; }
        public int? Of { get; set; }
    }
}
