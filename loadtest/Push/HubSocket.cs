using System.Net.WebSockets;
using System.Text;
using Monitor.Loadtest.Servers;

namespace Monitor.Loadtest.Push;

/// <summary>A dashboard's connection: SignalR's JSON protocol over a plain WebSocket.</summary>
public sealed class HubSocket : IAsyncDisposable
{
    private const byte RecordSeparator = 0x1e;

    private readonly ClientWebSocket _socket = new();
    private byte[] _buffer = new byte[1 << 12];
    private int _start;
    private int _end;

    public static async Task<HubSocket> OpenAsync(Uri web, CancellationToken cancellationToken)
    {
        var hub = new HubSocket();
        hub._socket.Options.SetRequestHeader(ServerKey.Header, ServerKey.Secret);
        await hub._socket.ConnectAsync(new UriBuilder(web) { Scheme = web.Scheme == "https" ? "wss" : "ws", Path = "/hub/warnings" }.Uri, cancellationToken);
        await hub.SendAsync("""{"protocol":"json","version":1}""", cancellationToken);
        // The answer to the handshake is an empty object.
        await hub.ReadAsync(cancellationToken);
        return hub;
    }

    public Task WatchAsync(CancellationToken cancellationToken) =>
        SendAsync("""{"type":1,"invocationId":"1","target":"Watch","arguments":[]}""", cancellationToken);

    /// <summary>Reads one message, without its separator; valid until the next call.</summary>
    /// <exception cref="WebSocketException">The server has closed the connection.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        var searched = _start;
        while (true)
        {
            var length = _buffer.AsSpan(searched, _end - searched).IndexOf(RecordSeparator);
            if (length >= 0)
            {
                var message = _buffer.AsMemory(_start, searched + length - _start);
                _start = searched + length + 1;
                return message;
            }

            searched = _end;
            if (_end == _buffer.Length) searched -= MakeRoom();
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(_end), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close) throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely, "The server closed the hub's connection.");
            _end += part.Count;
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task SendAsync(string json, CancellationToken cancellationToken) =>
        await _socket.SendAsync(Encoding.UTF8.GetBytes(json + (char)RecordSeparator), WebSocketMessageType.Text, true, cancellationToken);

    /// <returns>By how much what is unread has moved towards the front.</returns>
    private int MakeRoom()
    {
        var moved = _start;
        var unread = _end - _start;
        var target = unread > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, unread).CopyTo(target);
        (_buffer, _start, _end) = (target, 0, unread);
        return moved;
    }
}
