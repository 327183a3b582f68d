using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Monitor.Hosting.Orleans;

/// <summary>A web process is ready while it is connected to a silo.</summary>
internal sealed class ClusterHealthCheck(ClusterConnection connection) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(connection.Silos > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No silo of the cluster is connected."));
}
