namespace Monitor.Hosting.Orleans;

/// <summary>Enterprises are placed on the silo that <see cref="Homes"/> says.</summary>
[GenerateSerializer, Immutable]
internal sealed class HomePlacement : PlacementStrategy;
