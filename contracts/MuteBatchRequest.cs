namespace Monitor.Contracts;

/// <summary>Silences warnings from today on: they live and nobody is notified.</summary>
/// <param name="Warnings">Their ids; each is silenced with its subject and rule.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why: a planned overhaul, a holiday.</param>
/// <param name="By">For whom a machine speaks; a person who is signed in is named by the session.</param>
public sealed record MuteBatchRequest(IReadOnlyList<string> Warnings, DateOnly To, string Reason, string By = "");
