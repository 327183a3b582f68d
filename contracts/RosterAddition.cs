namespace Monitor.Contracts;

/// <summary>What a file has put on the roster.</summary>
/// <param name="Added">Codes that are new.</param>
/// <param name="There">Codes that were there, which stay as they are.</param>
public sealed record RosterAddition(IReadOnlyList<string> Added, IReadOnlyList<string> There);
