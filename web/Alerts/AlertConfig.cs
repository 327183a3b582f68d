using Monitor.Contracts;

namespace Monitor.Web.Alerts;

/// <summary>What the labels of other monitors mean, as an operator sets it under <c>Monitor:Alerts</c>.</summary>
internal sealed record AlertConfig
{
    /// <summary>The label that has the enterprise's code.</summary>
    public string Enterprise { get; init; } = "enterprise";

    /// <summary>The label that has the code of an indicator of the catalogue; an alert need not have it.</summary>
    public string Indicator { get; init; } = "indicator";

    /// <summary>The label, or else the annotation, that says how grave it is.</summary>
    public string Severity { get; init; } = "severity";

    /// <summary>Levels by severity, in lower case; the levels' own names besides.</summary>
    public Dictionary<string, Level> Levels { get; init; } = new()
    {
        ["critical"] = Level.Red,
        ["page"] = Level.Red,
        ["error"] = Level.Orange,
        ["major"] = Level.Orange,
        ["warning"] = Level.Yellow,
        ["minor"] = Level.Yellow,
        ["info"] = Level.Blue,
        ["none"] = Level.Blue,
    };
}
