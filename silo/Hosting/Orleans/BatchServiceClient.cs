using Orleans.Runtime.Services;

namespace Monitor.Hosting.Orleans;

/// <summary>Finds the <see cref="IBatchService"/> of a silo.</summary>
internal sealed class BatchServiceClient(IServiceProvider services) : GrainServiceClient<IBatchService>(services)
{
    public IBatchService On(SiloAddress silo) => GetGrainService(silo);
}
