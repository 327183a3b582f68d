namespace Monitor.Tests.Seeds;

/// <summary>An entry of indicators.yaml, parsed strictly: a key that is not here fails.</summary>
internal sealed class IndicatorShape
{
    public bool Signed { get; set; }
    public bool Irregular { get; set; }
    public string Code { get; set; } = "";
    public int No { get; set; }
    public NameShape Name { get; set; } = new();
    public List<FiledUnit> Units { get; set; } = [];
    public string Unit { get; set; } = "";
    public string Kind { get; set; } = "";
    public string Direction { get; set; } = "";
    public string Frequency { get; set; } = "";
    public string Aggregation { get; set; } = "";
    public string Weight { get; set; } = "";
    public string JanuaryFebruary { get; set; } = "";
    public Derivation? Formula { get; set; }

    internal sealed class FiledUnit
    {
        public string Unit { get; set; } = "";
        public double Factor { get; set; }
    }

    internal sealed class Derivation
    {
        public string Kind { get; set; } = "";
        public string? Numerator { get; set; }
        public string? Denominator { get; set; }
        public double Factor { get; set; }
        public string? Basis { get; set; }
        public string? Balance { get; set; }
        public string? Flow { get; set; }
    }
}
