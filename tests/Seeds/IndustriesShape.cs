namespace Monitor.Tests.Seeds;

/// <summary>industries.yaml, parsed strictly: a key that is not here fails.</summary>
internal sealed class IndustriesShape
{
    public List<CodeShape> Industries { get; set; } = [];
    public List<CodeShape> Chains { get; set; } = [];
}
