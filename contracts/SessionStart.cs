namespace Monitor.Contracts;

/// <summary>What a page must know before anybody signs in.</summary>
/// <param name="User">Who is signed in; absent when nobody is.</param>
/// <param name="SetupNeeded">There is no account yet: the first administrator is made with the token that the service printed.</param>
/// <param name="Samples">Accounts of the demonstration; none in real use.</param>
/// <param name="SamplePassword">The password of all of these.</param>
/// <param name="Provider">What the button says that leads to the identity provider; absent where there is none.</param>
public sealed record SessionStart(SessionView? User, bool SetupNeeded, IReadOnlyList<SampleAccount> Samples, string? SamplePassword, Text? Provider);
