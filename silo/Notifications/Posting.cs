using System.Net;
using System.Text;
using System.Text.Json;

namespace Monitor.Notifications;

/// <summary>One HTTP request with a JSON body, and what its answer means.</summary>
public sealed class Posting(NotificationConfig config) : IDisposable
{
    private const int MostSaid = 500;

    // A receiver that sends elsewhere is not the one that the operator named.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <param name="judge">Looks into the body of an answer of success: robots answer 200 to everything.</param>
    public async Task<SendOutcome> PostAsync(Uri url, string body, IEnumerable<(string Name, string Value)> headers, Func<JsonElement, SendOutcome>? judge, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(config.TimeoutSeconds));
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            foreach (var (name, value) in headers) request.Headers.Add(name, value);
            using var response = await _http.SendAsync(request, limit.Token);
            var text = await response.Content.ReadAsStringAsync(limit.Token);
            var said = $"{(int)response.StatusCode} {text}";
            if (said.Length > MostSaid) said = said[..MostSaid];
            if (response.IsSuccessStatusCode) return judge is null ? SendOutcome.Sent(said) : Judge(text, said, judge);
            return (int)response.StatusCode >= 500 || response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
                ? SendOutcome.Retry(said, response.Headers.RetryAfter?.Delta)
                : SendOutcome.Refused(said);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return SendOutcome.Retry($"no answer within {config.TimeoutSeconds} s");
        }
        catch (HttpRequestException exception)
        {
            return SendOutcome.Retry(exception.Message);
        }
    }

    private static SendOutcome Judge(string text, string said, Func<JsonElement, SendOutcome> judge)
    {
        try
        {
            using var answer = JsonDocument.Parse(text);
            return judge(answer.RootElement) with { Said = said };
        }
        catch (JsonException)
        {
            return SendOutcome.Retry($"not an answer of a robot: {said}");
        }
    }

    public void Dispose() => _http.Dispose();
}
