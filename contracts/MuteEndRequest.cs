namespace Monitor.Contracts;

/// <summary>Mutes to take out of force.</summary>
/// <param name="By">For whom a machine speaks; a person who is signed in is named by the session.</param>
public sealed record MuteEndRequest(IReadOnlyList<string> Mutes, string By = "");
