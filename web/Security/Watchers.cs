using Microsoft.AspNetCore.SignalR;

namespace Monitor.Web.Security;

/// <summary>Who watches the hub of this process, and with what scope.</summary>
internal sealed class Watchers
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (AccessScope Scope, HubCallerContext Connection)> _connections = [];
    private readonly Dictionary<string, (AccessScope Scope, int Count)> _groups = [];

    /// <summary>The groups that have somebody in them, each with the scope that all in it have.</summary>
    public IReadOnlyList<AccessScope> Groups
    {
        get
        {
            lock (_lock) return [.. _groups.Values.Select(group => group.Scope)];
        }
    }

    public IReadOnlyList<HubCallerContext> Connections
    {
        get
        {
            lock (_lock) return [.. _connections.Values.Select(one => one.Connection)];
        }
    }

    public void Join(HubCallerContext connection, AccessScope scope)
    {
        lock (_lock)
        {
            if (!_connections.TryAdd(connection.ConnectionId, (scope, connection))) return;
            _groups[scope.Group] = (scope, _groups.GetValueOrDefault(scope.Group).Count + 1);
        }
    }

    public void Leave(HubCallerContext connection)
    {
        lock (_lock)
        {
            if (!_connections.Remove(connection.ConnectionId, out var left)) return;
            var (scope, count) = _groups[left.Scope.Group];
            if (count == 1) _groups.Remove(scope.Group);
            else _groups[scope.Group] = (scope, count - 1);
        }
    }
}
