using System.Net;
using System.Net.Http.Json;

namespace Monitor.Tests.Faults;

/// <summary>
/// One enterprise's statistician under faults: files one period after the other, sends each again with the same key until it is acknowledged,
/// now and then to two processes at once, and remembers what was acknowledged.
/// </summary>
internal sealed class FaultFiler(string enterprise, int seed, Func<int, Uri> web, HttpClient http)
{
    /// <summary>Long enough for a busy machine, short enough to notice a process that has been stopped.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly DateTimeOffset Stated = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Random _random = new(seed);
    private int _filed;

    public string Enterprise => enterprise;

    /// <summary>How many submissions it has begun; all but the last are acknowledged.</summary>
    public int Begun => Volatile.Read(ref _filed);

    /// <summary>What was acknowledged, in order.</summary>
    public List<Submission> Acknowledged { get; } = [];

    /// <summary>Answers other than an acknowledgement that a fault explains, by status; 0 for none at all.</summary>
    public Dictionary<int, int> Failures { get; } = [];

    public async Task FileUntilAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            await FileAsync(CancellationToken.None);
            await Wait.ForAsync(_random.Next(5, 40), CancellationToken.None);
        }
    }

    /// <summary>Files the next period, or corrects an earlier one.</summary>
    public async Task FileAsync(CancellationToken cancellationToken)
    {
        var no = _filed++;
        var month = no % 5 == 4 ? _random.Next(no) % 120 : no % 120;
        var submission = A.Filing($"{Period.Month(2015 + (month / 12), (month % 12) + 1)}", A.Reading("employees", _random.Next(3) == 0 ? 10 : 70), A.Reading("output", 100 + _random.Next(60))) with
        {
            Enterprise = enterprise,
            Key = $"{enterprise}-{no}",
            // Stated in order, whatever the clocks of the processes say.
            AsOf = Stated.AddSeconds(no),
        };
        for (var attempt = 0; ; attempt++)
        {
            var twice = _random.Next(10) == 0;
            var answers = await Task.WhenAll(Enumerable.Range(0, twice ? 2 : 1).Select(copy => SendAsync(submission, web(no + attempt + copy), cancellationToken)));
            if (answers.Contains(HttpStatusCode.OK)) break;
            await Wait.ForAsync(_random.Next(20, 100), cancellationToken);
        }

        Acknowledged.Add(submission);
    }

    private async Task<HttpStatusCode> SendAsync(Submission submission, Uri address, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            using var answer = await http.PostAsJsonAsync(new Uri(address, "/api/submissions"), submission, MonitorJson.Options, limit.Token);
            var status = (int)answer.StatusCode;
            if (status is >= 400 and < 500 and not 429) throw new InvalidOperationException($"{submission.Key} was refused: {await answer.Content.ReadAsStringAsync(CancellationToken.None)}");
            if (status != 200) Count(status);
            return answer.StatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            Count(0);
            return HttpStatusCode.ServiceUnavailable;
        }
    }

    private void Count(int status)
    {
        lock (Failures) Failures[status] = Failures.GetValueOrDefault(status) + 1;
    }
}
