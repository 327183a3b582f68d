using Microsoft.AspNetCore.SignalR;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Web.Security;

namespace Monitor.Web.Hubs;

/// <summary>Live warnings for dashboards, to each those of its scope.</summary>
internal sealed class WarningHub(WarningBoard board, Registry registry, Watchers watchers) : Hub<IWarningClient>, IWarningHub
{
    public override Task OnConnectedAsync()
    {
        MonitorMetrics.WatcherCame();
        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        watchers.Leave(Context);
        MonitorMetrics.WatcherLeft();
        return base.OnDisconnectedAsync(exception);
    }

    public async Task<WarningSnapshot> Watch()
    {
        var scope = new AccessScope(Context.User!, registry);
        // First the group, then the snapshot: a delta in between arrives as well, and its position tells that it is in the snapshot already.
        watchers.Join(Context, scope);
        await Groups.AddToGroupAsync(Context.ConnectionId, scope.Group, Context.ConnectionAborted);
#pragma warning disable RS0030 // Narrowed here.
        return scope.Within(board.Snapshot());
#pragma warning restore RS0030
    }
}
