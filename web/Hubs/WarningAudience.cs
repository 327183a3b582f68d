using Microsoft.AspNetCore.SignalR;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Web.Security;

namespace Monitor.Web.Hubs;

/// <summary>The dashboards connected to this process. Every group is sent every delta, narrowed to its scope: an empty one moves its position on.</summary>
internal sealed class WarningAudience(IHubContext<WarningHub, IWarningClient> hub, Watchers watchers) : IWarningAudience
{
    public Task SendAsync(WarningDelta delta, CancellationToken cancellationToken) =>
        Task.WhenAll(watchers.Groups.Select(scope => hub.Clients.Group(scope.Group).Update(scope.Within(delta))));
}
