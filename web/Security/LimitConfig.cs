namespace Monitor.Web.Security;

/// <summary>What an operator sets under <c>Monitor:Limits</c>. What is beyond a limit is answered 429.</summary>
internal sealed record LimitConfig
{
    /// <summary>Attempts to sign in or set up from one address in a minute.</summary>
    public int SignIns { get; init; } = 20;

    /// <summary>Requests of one person in a second.</summary>
    public int PerPerson { get; init; } = 100;

    /// <summary>Requests of one key in a second.</summary>
    public int PerKey { get; init; } = 20_000;

    /// <summary>Requests from one address of nobody who is signed in, in a second.</summary>
    public int PerAddress { get; init; } = 100;
}
