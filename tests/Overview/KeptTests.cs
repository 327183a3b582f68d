using Monitor.Overview;

namespace Monitor.Tests.Overview;

public sealed class KeptTests
{
    private static readonly TimeSpan StaleFor = TimeSpan.FromMinutes(1);
    private readonly FakeClock _clock = new();
    private readonly Lock _lock = new();
    private TaskCompletionSource<string> _answer = NewAnswer();
    private TaskCompletionSource _asked = NewSignal();

    private static TaskCompletionSource<string> NewAnswer() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Kept<string> Open() => new(() =>
    {
        lock (_lock)
        {
            _asked.TrySetResult();
            return _answer.Task;
        }
    }, StaleFor, _clock);

    /// <summary>Lets the reading that is under way end after some time.</summary>
    private async Task AnswerAsync(string with, TimeSpan took)
    {
        await _asked.Task;
        TaskCompletionSource<string> answer;
        lock (_lock)
        {
            (answer, _answer, _asked) = (_answer, NewAnswer(), NewSignal());
        }

        _clock.Advance(took);
        answer.SetResult(with);
    }

    [Fact]
    public async Task Many_who_ask_at_once_cost_one_reading()
    {
        var kept = Open();
        var asked = Enumerable.Range(0, 8).Select(_ => kept.GetAsync(CancellationToken.None)).ToList();
        await AnswerAsync("first", TimeSpan.FromSeconds(1));
        Assert.All(await Task.WhenAll(asked), one => Assert.Equal("first", one));
    }

    [Fact]
    public async Task What_there_is_is_given_out_while_it_is_read_again_and_not_read_again_too_soon()
    {
        var kept = Open();
        var first = kept.GetAsync(CancellationToken.None);
        await AnswerAsync("first", TimeSpan.FromSeconds(1));
        await first;

        // It took a second: for twenty it is not read again.
        _clock.Advance(TimeSpan.FromSeconds(19));
        Assert.Equal("first", await kept.GetAsync(CancellationToken.None));
        Assert.False(_asked.Task.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("first", await kept.GetAsync(CancellationToken.None));
        await AnswerAsync("second", TimeSpan.FromSeconds(1));
        while (await kept.GetAsync(CancellationToken.None) != "second") await Task.Yield();
        _clock.Advance(StaleFor);
        var late = kept.GetAsync(CancellationToken.None);
        await AnswerAsync("third", TimeSpan.Zero);
        Assert.Equal("third", await late);
    }

    [Fact]
    public async Task Who_has_no_patience_gets_nothing_while_it_is_read_for_the_first_time()
    {
        var kept = Open();
        var first = kept.GetAsync(CancellationToken.None);
        await _asked.Task;
        Assert.Null(await kept.TryGetAsync(TimeSpan.FromHours(1), CancellationToken.None));
        await AnswerAsync("first", TimeSpan.FromSeconds(1));
        await first;
        Assert.Equal("first", await kept.TryGetAsync(TimeSpan.FromHours(1), CancellationToken.None));
    }

    [Fact]
    public async Task A_failure_is_told_and_the_next_who_asks_tries_again()
    {
        var kept = Open();
        var first = kept.GetAsync(CancellationToken.None);
        await _asked.Task;
        _answer.SetException(new InvalidOperationException("no database"));
        Assert.Equal("no database", (await Assert.ThrowsAsync<InvalidOperationException>(() => first)).Message);
        (_answer, _asked) = (NewAnswer(), NewSignal());
        var again = kept.GetAsync(CancellationToken.None);
        await AnswerAsync("there", TimeSpan.Zero);
        Assert.Equal("there", await again);
    }
}
