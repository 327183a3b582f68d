namespace Monitor.Reference;

public sealed class IndustriesDocument
{
    public required List<NamedCodeDocument> Industries { get; init; }
    public required List<NamedCodeDocument> Chains { get; init; }
}
