namespace Monitor.Contracts;

/// <summary>The lists a page needs to name things.</summary>
public sealed record ReferenceView(
    IReadOnlyList<NamedCode> Areas, IReadOnlyList<NamedCode> Industries, IReadOnlyList<NamedCode> Chains, IReadOnlyList<IndicatorView> Indicators);
