using Microsoft.AspNetCore.SignalR;
using Monitor.Contracts;
using Monitor.Hosting;

namespace Monitor.Web.Hubs;

/// <summary>The dashboards connected to this process.</summary>
internal sealed class WarningAudience(IHubContext<WarningHub, IWarningClient> hub) : IWarningAudience
{
    public Task SendAsync(WarningDelta delta, CancellationToken cancellationToken) => hub.Clients.Group(WarningHub.Watchers).Update(delta);
}
