namespace Monitor.Enterprises;

/// <summary>What an accepted submission leaves behind, at the place of its version.</summary>
/// <param name="AsOf">When its figures were stated, microseconds since 1970 UTC.</param>
/// <param name="Key">Hash of its idempotency key.</param>
/// <param name="Content">Hash of its content.</param>
public readonly record struct SubmissionStamp(long AsOf, UInt128 Key, long Content, int Readings, int Revised, int Transitions)
{
    /// <summary>Of two versions of a figure the later stated one holds; of two stated at once, one of them always wins, whatever came first.</summary>
    public bool Outranks(in SubmissionStamp other) => AsOf != other.AsOf ? AsOf > other.AsOf : Key > other.Key;
}
