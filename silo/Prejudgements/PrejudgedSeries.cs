namespace Monitor.Prejudgements;

/// <summary>A series that was judged.</summary>
/// <param name="Subject">The subject's number in storage.</param>
/// <param name="Indicator">The indicator's.</param>
public sealed record PrejudgedSeries(int Subject, int Indicator, Prejudgement Prejudgement);
