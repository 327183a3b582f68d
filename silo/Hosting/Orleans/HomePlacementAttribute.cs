using Orleans.Placement;

namespace Monitor.Hosting.Orleans;

/// <summary>Marks grains that are placed by <see cref="HomePlacement"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HomePlacementAttribute() : PlacementAttribute(new HomePlacement());
