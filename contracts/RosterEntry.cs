namespace Monitor.Contracts;

/// <summary>A line of the roster.</summary>
/// <param name="Chains">Codes of the industry chains it belongs to.</param>
/// <param name="SpringFestival">Its year has a Spring Festival; false for enterprises abroad, which belong to no aggregate.</param>
/// <param name="Sample">Invented, with invented figures.</param>
/// <param name="From">First day on the roster; null: from the beginning.</param>
/// <param name="To">Last day on the roster; null: until further notice.</param>
public sealed record RosterEntry(
    string Code, string Name, Tier Tier, string Area, string Industry, IReadOnlyList<string> Chains, bool SpringFestival, bool Sample, DateOnly? From, DateOnly? To);
