using Orleans.Runtime.Placement;

namespace Monitor.Hosting.Orleans;

/// <summary>Carries <see cref="HomePlacement"/> out.</summary>
internal sealed class HomePlacementDirector : IPlacementDirector
{
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context) =>
        Task.FromResult(new Homes(context.GetCompatibleSilos(target)).Of(target.GrainIdentity.Key.ToString()!));
}
