namespace Monitor.Loadtest.Load;

/// <summary>What a load has sent and what it was answered, to be held against the database.</summary>
public sealed class Ledger
{
    private long _sent;
    private long _acknowledged;
    private long _replayed;
    private long _refused;
    private long _readings;
    private long _transitions;
    private long _expectedTransitions;
    private long _pushedBack;
    private string? _firstRefusal;

    /// <summary>Filings sent, those sent again after a push-back once.</summary>
    public long Sent => _sent;

    /// <summary>Filings answered as stored, replays not counted.</summary>
    public long Acknowledged => _acknowledged;
    public long Replayed => _replayed;
    public long Refused => _refused;

    /// <summary>Readings in the acknowledged filings.</summary>
    public long Readings => _readings;

    /// <summary>Transitions that the receipts tell of.</summary>
    public long Transitions => _transitions;

    /// <summary>Transitions that the figures must make.</summary>
    public long ExpectedTransitions => _expectedTransitions;

    /// <summary>Requests answered 429 and sent again.</summary>
    public long PushedBack => _pushedBack;

    public string? FirstRefusal => _firstRefusal;

    public void Send(int filings, int expectedTransitions)
    {
        Interlocked.Add(ref _sent, filings);
        Interlocked.Add(ref _expectedTransitions, expectedTransitions);
    }

    public void PushBack() => Interlocked.Increment(ref _pushedBack);

    public void Take(in Answer answer)
    {
        Interlocked.Add(ref _acknowledged, answer.Stored);
        Interlocked.Add(ref _replayed, answer.Replayed);
        Interlocked.Add(ref _refused, answer.Refused);
        Interlocked.Add(ref _readings, answer.Readings);
        Interlocked.Add(ref _transitions, answer.Transitions);
    }

    public void Refuse(int filings, string answer)
    {
        Interlocked.Add(ref _refused, filings);
        Interlocked.CompareExchange(ref _firstRefusal, answer, null);
    }
}
