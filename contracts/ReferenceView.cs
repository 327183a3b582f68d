namespace Monitor.Contracts;

/// <summary>The lists a page needs to name things.</summary>
/// <param name="Forms">The forms that enterprises file.</param>
/// <param name="Targets">The kinds of targets.</param>
public sealed record ReferenceView(
    IReadOnlyList<NamedCode> Areas, IReadOnlyList<NamedCode> Industries, IReadOnlyList<NamedCode> Chains, IReadOnlyList<IndicatorView> Indicators,
    IReadOnlyList<FormView> Forms, IReadOnlyList<NamedCode> Targets);
