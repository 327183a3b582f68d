using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>One figure as it was filed.</summary>
/// <param name="Indicator">Code in the catalogue.</param>
/// <param name="Value">The figure, in <paramref name="Unit"/>.</param>
/// <param name="Unit">One of the units the catalogue knows for the indicator; never assumed.</param>
/// <param name="Basis">This period alone, or the year to date.</param>
/// <param name="Base">The same period of last year as reported on comparable scope, in the same unit and basis; year-on-year uses it when given.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[method: JsonConstructor]
public readonly record struct SubmittedReading(string Indicator, double Value, string Unit, Basis Basis = Basis.Period, double? Base = null);
