using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using Monitor.Loadtest.Servers;

namespace Monitor.Loadtest.Load;

/// <summary>Posts filings and enters the answers in a ledger.</summary>
public sealed class IngestClient : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _http;
    private readonly Fleet _fleet;
    private readonly FilingWriter _writer;
    private readonly ArrayBufferWriter<byte>[] _bodies;

    /// <param name="workers">Requests at once; each has a buffer of its own.</param>
    public IngestClient(Uri web, Fleet fleet, int workers, string series = "m")
    {
        _http = ServerKey.Client(web);
        _http.Timeout = TimeSpan.FromMinutes(2);
        _fleet = fleet;
        _writer = new(fleet, series);
        _bodies = [.. Enumerable.Range(0, workers).Select(_ => new ArrayBufferWriter<byte>(1 << 17))];
    }

    public HttpClient Http => _http;

    /// <summary>Files one period for consecutive enterprises in one request.</summary>
    public Task FileBatchAsync(int worker, int first, int count, int period, Ledger ledger, CancellationToken cancellationToken, string path = "/api/submissions/batch")
    {
        var body = _bodies[worker];
        body.ResetWrittenCount();
        _writer.WriteBatch(body, first, count, period);
        var expected = 0;
        for (var i = 0; i < count; i++) expected += _fleet.TransitionsOf(first + i, period);
        ledger.Send(count, expected);
        return PostAsync(path, body, count, ledger, cancellationToken);
    }

    public Task FileOneAsync(int worker, int enterprise, int period, Ledger ledger, CancellationToken cancellationToken)
    {
        var body = _bodies[worker];
        body.ResetWrittenCount();
        _writer.WriteOne(body, enterprise, period);
        ledger.Send(1, _fleet.TransitionsOf(enterprise, period));
        return PostAsync("/api/submissions", body, 1, ledger, cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(string path, ArrayBufferWriter<byte> body, int filings, Ledger ledger, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var content = new ReadOnlyMemoryContent(body.WrittenMemory);
            content.Headers.ContentType = Json;
            using var response = await _http.PostAsync(path, content, cancellationToken);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                ledger.PushBack();
                await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1), TimeProvider.System, cancellationToken);
                continue;
            }

            var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            if (response.IsSuccessStatusCode) ledger.Take(Answer.Read(answer));
            else ledger.Refuse(filings, System.Text.Encoding.UTF8.GetString(answer));
            return;
        }
    }
}
