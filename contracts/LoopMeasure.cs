namespace Monitor.Contracts;

/// <summary>How quickly the warnings of an area that were raised in a month were seen to. Medians are in hours, absent where nothing is counted.</summary>
/// <param name="Area">Code; empty for warnings of no area: those of the city, of industries and of chains.</param>
/// <param name="HoursToAcknowledge">Median from raised to acknowledged.</param>
/// <param name="HoursToAnswer">Median from the first dispatch to the first answer.</param>
/// <param name="HoursToClear">Median from raised to cleared by the figures.</param>
/// <param name="Overdue">Whose answer is overdue now.</param>
public sealed record LoopMeasure(
    string Area, Period Month, int Raised, int Acknowledged, double? HoursToAcknowledge, int Dispatched, int Answered, double? HoursToAnswer, int Cleared, double? HoursToClear, int Closed, int Overdue);
