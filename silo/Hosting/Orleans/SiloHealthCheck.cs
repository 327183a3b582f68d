using Microsoft.Extensions.Diagnostics.HealthChecks;
using Monitor.Storage;

namespace Monitor.Hosting.Orleans;

/// <summary>A silo is ready while it is active in its cluster and the database answers.</summary>
internal sealed class SiloHealthCheck(IMonitorStore store, ISiloStatusOracle silos) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (silos.CurrentStatus != SiloStatus.Active) return HealthCheckResult.Unhealthy($"The silo is {silos.CurrentStatus}.");
        try
        {
            await store.PingAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (System.Data.Common.DbException exception)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception);
        }
    }
}
