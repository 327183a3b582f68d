namespace Monitor.Contracts;

/// <summary>A form that is filled in and not filed yet.</summary>
/// <param name="Explanations">By the check and the place that they answer.</param>
/// <param name="Why">The reason of a correction.</param>
public sealed record FilingDraft(IReadOnlyList<DraftLine> Lines, IReadOnlyDictionary<string, string> Explanations, string Why);
