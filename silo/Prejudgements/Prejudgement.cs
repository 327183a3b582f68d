using System.Text.Json.Serialization;
using Monitor.Contracts;

namespace Monitor.Prejudgements;

/// <summary>A pre-judgement of one series as it is stored; it never changes.</summary>
/// <param name="SoFar">The year's figures up to the origin, estimates included: by them a later pre-judgement tells a surprise from a revision.</param>
public sealed record Prejudgement(
    int Observations, int Estimated, IReadOnlyList<PrejudgedFigure> Steps, PrejudgedFigure Quarter, PrejudgedFigure Year, PrejudgedTarget? Target, IReadOnlyList<double> SoFar)
{
    /// <summary>The year it is about.</summary>
    [JsonIgnore]
    public int OfYear => Year.Last.Year;
}
