using Monitor.Loadtest.Load;

namespace Monitor.Loadtest.Servers;

/// <summary>What the tables hold.</summary>
public sealed record Accounts
{
    public long Filings { get; init; }
    public long StatedReadings { get; init; }
    public long Readings { get; init; }
    public long StatedTransitions { get; init; }
    public long Transitions { get; init; }
    public long Changes { get; init; }
    public long LastPosition { get; init; }
    public long Head { get; init; }

    /// <summary>Holds what was sent and answered against what is stored.</summary>
    /// <returns>Every mismatch in words; none when the books are right.</returns>
    public IReadOnlyList<string> Audit(params IReadOnlyList<Ledger> ledgers)
    {
        var mismatches = new List<string>();
        Expect("filings acknowledged", Sum(ledger => ledger.Acknowledged), "sent", Sum(ledger => ledger.Sent));
        Expect("filings stored", Filings, "acknowledged", Sum(ledger => ledger.Acknowledged));
        Expect("readings stored", Readings, "acknowledged", Sum(ledger => ledger.Readings));
        Expect("readings that the changes state", StatedReadings, "stored", Readings);
        Expect("transitions acknowledged", Sum(ledger => ledger.Transitions), "that the figures must make", Sum(ledger => ledger.ExpectedTransitions));
        Expect("transitions stored", Transitions, "acknowledged", Sum(ledger => ledger.Transitions));
        Expect("transitions that the changes state", StatedTransitions, "stored", Transitions);
        Expect("changes", Changes, "the last position, as positions have no gaps", LastPosition);
        Expect("the outbox's head", Head, "the last position", LastPosition);
        foreach (var refusal in ledgers.Select(ledger => ledger.FirstRefusal).OfType<string>()) mismatches.Add($"refused: {refusal}");
        return mismatches;

        long Sum(Func<Ledger, long> count) => ledgers.Sum(count);

        void Expect(string what, long is_, string other, long should)
        {
            if (is_ != should) mismatches.Add($"{what}: {is_}, but {other}: {should}");
        }
    }
}
