namespace Monitor.Contracts;

/// <summary>A form of the bureau.</summary>
/// <param name="DueDay">Day of the month after the period, before it moves to a workday.</param>
/// <param name="JanuaryFebruary">January and February are filed as one.</param>
/// <param name="Tiers">Who files it; all when empty.</param>
public sealed record FormView(string Code, Text Name, int DueDay, bool JanuaryFebruary, IReadOnlyList<Tier> Tiers);
