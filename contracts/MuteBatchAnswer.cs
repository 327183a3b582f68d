namespace Monitor.Contracts;

/// <summary>The mutes that a batch made.</summary>
/// <param name="Mutes">Their ids: one for each rule and kind of subject.</param>
/// <param name="Missing">The warnings that are not there, or whose rule is not in force any more: nothing was stored for them.</param>
public sealed record MuteBatchAnswer(IReadOnlyList<string> Mutes, IReadOnlyList<string> Missing);
