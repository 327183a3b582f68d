using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>Records that a form is not expected of an enterprise for some months, or (<see cref="ExemptionKind.Ended"/>) is expected again.</summary>
/// <param name="First">First month it holds for.</param>
/// <param name="Reason">Why; never empty.</param>
/// <param name="By">For whom a machine speaks; a person who is signed in is named by the session.</param>
/// <param name="Last">Last month it holds for; absent: until further notice.</param>
/// <param name="Form">Code of the form; absent: every form.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ExemptionRequest(string Enterprise, Period First, ExemptionKind Kind, string Reason, string? By = null, Period? Last = null, string? Form = null);
