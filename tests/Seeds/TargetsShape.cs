namespace Monitor.Tests.Seeds;

/// <summary>targets-2021.yaml, parsed strictly: a key that is not here fails.</summary>
internal sealed class TargetsShape
{
    public int Year { get; set; }
    public List<CityTarget> City { get; set; } = [];
    public List<AreaTarget> Areas { get; set; } = [];

    internal sealed class CityTarget
    {
        public string Target { get; set; } = "";
        public string Comparison { get; set; } = "";
        public string? Indicator { get; set; }
        public double Value { get; set; }
        public NameShape Name { get; set; } = new();
    }

    internal sealed class AreaTarget
    {
        public string Area { get; set; } = "";
        public double IndustrialValueAddedGrowth { get; set; }
        public double ManufacturingValueAddedGrowth { get; set; }
        public int NewAboveScaleEnterprises { get; set; }
        public double IndustrialInvestmentGrowth { get; set; }
    }
}
