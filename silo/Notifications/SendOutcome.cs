namespace Monitor.Notifications;

/// <summary>What came of an attempt.</summary>
/// <param name="Said">What the receiver, or the network, answered.</param>
/// <param name="After">How long the receiver asks to wait.</param>
public sealed record SendOutcome(SendVerdict Verdict, string Said, TimeSpan? After = null)
{
    public static SendOutcome Sent(string said) => new(SendVerdict.Sent, said);

    public static SendOutcome Retry(string said, TimeSpan? after = null) => new(SendVerdict.Retry, said, after);

    public static SendOutcome Refused(string said) => new(SendVerdict.Refused, said);
}
