using Microsoft.AspNetCore.SignalR;
using Monitor.Contracts;
using Monitor.Disposal;
using Monitor.Web.Security;

namespace Monitor.Web.Hubs;

/// <summary>The dashboards connected to this process, each told of the disposals of its scope; of none, so that it sees no gap later.</summary>
internal sealed class MarkAudience(IHubContext<WarningHub, IWarningClient> hub, Watchers watchers) : IMarkAudience
{
    public Task SendAsync(MarksDelta delta, CancellationToken cancellationToken) =>
        Task.WhenAll(watchers.Groups.Select(scope => hub.Clients.Group(scope.Group).Marks(scope.Within(delta))));
}
