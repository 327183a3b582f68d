namespace Monitor.Tests.Seeds;

/// <summary>A file of mappings/, parsed strictly: a key that is not here fails.</summary>
internal sealed class MappingShape
{
    public string Name { get; set; } = "";
    public string Source { get; set; } = "";
    public string Layout { get; set; } = "";
    public Dictionary<string, string> Period { get; set; } = [];
    public List<MappedEnterprise> Enterprises { get; set; } = [];
    public List<MappedColumn> Columns { get; set; } = [];

    internal sealed class MappedEnterprise
    {
        public string Code { get; set; } = "";
        public NameShape Name { get; set; } = new();
        public string Tier { get; set; } = "";
        public string Area { get; set; } = "";
        public string Industry { get; set; } = "";
        public string Calendar { get; set; } = "";
        public bool Sample { get; set; }
    }

    internal sealed class MappedColumn
    {
        public string Column { get; set; } = "";
        public string Enterprise { get; set; } = "";
        public string Indicator { get; set; } = "";
        public string Unit { get; set; } = "";
        public string Basis { get; set; } = "";
        public double Factor { get; set; }
    }
}
