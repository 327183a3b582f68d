namespace Monitor.Forecasting.Streams;

/// <summary>A whole stream with its detector's scores and the windows in which something is known to have happened.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Scores">One score in 0..1 per record, in file order.</param>
/// <param name="Windows">Disjoint windows in time order.</param>
public sealed record LabelledStream(string Name, double[] Scores, IReadOnlyList<AnomalyWindow> Windows);
