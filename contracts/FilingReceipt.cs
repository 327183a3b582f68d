namespace Monitor.Contracts;

/// <summary>What was accepted of a form at once, and when.</summary>
/// <param name="Version">The enterprise's version that it made.</param>
/// <param name="AsOf">When the figures were stated: of two versions the later stated one holds.</param>
/// <param name="Why">Of a correction: its reason.</param>
/// <param name="Explanation">Why the figures are right although they failed the soft checks in <paramref name="Flags"/>.</param>
public sealed record FilingReceipt(
    int Version, DateTimeOffset ReceivedAt, DateTimeOffset AsOf, string By, string Why, string Explanation, IReadOnlyList<string> Flags, IReadOnlyList<FiledFigure> Figures);
