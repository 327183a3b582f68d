namespace Monitor.Contracts;

/// <summary>Diffusion indices of an aggregate's firms.</summary>
/// <param name="Actual">From the figures: growth on the year of the firms that can be compared, by period, oldest first.</param>
/// <param name="Expected">From what the firms expect of the periods asked for.</param>
public sealed record DiffusionView(SubjectKind Kind, string Subject, Text Name, string Indicator, IReadOnlyList<DiffusionPoint> Actual, IReadOnlyList<DiffusionPoint> Expected);
