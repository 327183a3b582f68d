using Monitor.Contracts;
using Monitor.Indicators;

namespace Monitor.Reporting;

/// <summary>Units as a report writes them.</summary>
public static class Units
{
    public static Text None { get; } = new("", "");
    public static Text Percent { get; } = new("%", "%");
    public static Text Points { get; } = new("个百分点", "points");
    public static Text Firms { get; } = new("家", "firms");
    public static Text Forms { get; } = new("份", "forms");
    public static Text Warnings { get; } = new("条", "warnings");
    public static Text Marks { get; } = new("分", "marks");
    public static Text Places { get; } = new("位", "places");
    public static Text Industries { get; } = new("个", "industries");
    public static Text Areas { get; } = new("个", "areas");

    private static readonly Dictionary<string, string> English = new()
    {
        ["千元"] = "thousand yuan",
        ["万元"] = "10,000 yuan",
        ["亿元"] = "100 million yuan",
        ["万千瓦时"] = "10 MWh",
        ["千瓦时"] = "kWh",
        ["亿千瓦时"] = "100 GWh",
        ["人"] = "persons",
        ["千人"] = "thousand persons",
        ["万人"] = "10,000 persons",
        ["吨标准煤"] = "t coal equivalent",
        ["万吨标准煤"] = "10,000 t coal equivalent",
        ["元"] = "yuan",
        ["天"] = "days",
        ["%"] = "%",
    };

    public static Text Of(string unit) => new(unit, English.GetValueOrDefault(unit, unit));

    /// <summary>The unit in which an aggregate's figures are told: the largest that the indicator knows.</summary>
    public static Unit OfAggregate(Indicator indicator) => indicator.Units.MaxBy(unit => unit.Factor)!;

    /// <summary>The unit in which a firm's figures are told: the largest one up to ten times the kept one.</summary>
    public static Unit OfFirm(Indicator indicator) => indicator.Units.Where(unit => unit.Factor <= 10).MaxBy(unit => unit.Factor)!;
}
