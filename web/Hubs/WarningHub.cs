using Microsoft.AspNetCore.SignalR;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;

namespace Monitor.Web.Hubs;

/// <summary>Live warnings for dashboards.</summary>
internal sealed class WarningHub(WarningBoard board) : Hub<IWarningClient>, IWarningHub
{
    public const string Watchers = "watchers";

    public override Task OnConnectedAsync()
    {
        MonitorMetrics.WatcherCame();
        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        MonitorMetrics.WatcherLeft();
        return base.OnDisconnectedAsync(exception);
    }

    public async Task<WarningSnapshot> Watch()
    {
        // First the group, then the snapshot: a delta in between arrives as well, and its position tells that it is in the snapshot already.
        await Groups.AddToGroupAsync(Context.ConnectionId, Watchers, Context.ConnectionAborted);
        return board.Snapshot();
    }
}
