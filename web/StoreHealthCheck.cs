using Microsoft.Extensions.Diagnostics.HealthChecks;
using Monitor.Storage;

namespace Monitor.Web;

/// <summary>Ready while the database answers.</summary>
internal sealed class StoreHealthCheck(IMonitorStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
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
