using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Monitor.Tests.Web;

/// <summary>A dashboard's connection: SignalR's JSON protocol over a plain WebSocket.</summary>
public sealed class HubConnection : IAsyncDisposable
{
    private const byte RecordSeparator = 0x1e;

    private readonly ClientWebSocket _socket = new();
    private readonly Queue<JsonElement> _messages = new();

    public static async Task<HubConnection> OpenAsync(Uri web, string key = ServiceKey.Secret)
    {
        var connection = new HubConnection();
        connection._socket.Options.SetRequestHeader(ServiceKey.Header, key);
        await connection._socket.ConnectAsync(new UriBuilder(web) { Scheme = "ws", Path = "/hub/warnings" }.Uri, CancellationToken.None);
        await connection.SendAsync("""{"protocol":"json","version":1}""");
        await connection.ReadAsync(CancellationToken.None);
        return connection;
    }

    public async Task<WarningSnapshot> WatchAsync(CancellationToken cancellationToken)
    {
        await SendAsync("""{"type":1,"invocationId":"1","target":"Watch","arguments":[]}""");
        while (true)
        {
            var message = await ReadAsync(cancellationToken);
            if (message.GetProperty("type").GetInt32() == 3) return (WarningSnapshot)message.GetProperty("result").Deserialize<WarningUpdate>(MonitorJson.Options)!;
        }
    }

    /// <summary>Asks to watch and leaves the answer unread.</summary>
    public Task AskAsync() => SendAsync("""{"type":1,"invocationId":"1","target":"Watch","arguments":[]}""");

    /// <summary>Waits for the next update.</summary>
    public Task<WarningUpdate> UpdateAsync(CancellationToken cancellationToken) => NextAsync<WarningUpdate>("Update", cancellationToken);

    /// <summary>Waits for the next actions on warnings.</summary>
    public Task<MarksDelta> MarksAsync(CancellationToken cancellationToken) => NextAsync<MarksDelta>("Marks", cancellationToken);

    private async Task<T> NextAsync<T>(string target, CancellationToken cancellationToken)
    {
        while (true)
        {
            var message = await ReadAsync(cancellationToken);
            if (message.GetProperty("type").GetInt32() == 1 && message.GetProperty("target").GetString() == target) return message.GetProperty("arguments")[0].Deserialize<T>(MonitorJson.Options)!;
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task SendAsync(string json) =>
        await _socket.SendAsync(Encoding.UTF8.GetBytes(json + (char)RecordSeparator), WebSocketMessageType.Text, true, CancellationToken.None);

    private async Task<JsonElement> ReadAsync(CancellationToken cancellationToken)
    {
        while (_messages.Count == 0)
        {
            using var frame = new MemoryStream();
            var buffer = new byte[1 << 16];
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
                    throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
                }

                frame.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage || (frame.Length > 0 && frame.GetBuffer()[frame.Length - 1] != RecordSeparator));
            foreach (var text in Encoding.UTF8.GetString(frame.ToArray()).Split((char)RecordSeparator, StringSplitOptions.RemoveEmptyEntries))
                _messages.Enqueue(JsonDocument.Parse(text).RootElement);
        }

        return _messages.Dequeue();
    }
}
