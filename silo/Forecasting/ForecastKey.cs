using Monitor.Readings;

namespace Monitor.Forecasting;

/// <summary>All that a one-step forecast is made from.</summary>
/// <param name="History">128 bits of the SHA-256 of the values: two histories that share it are not met in practice.</param>
/// <param name="Slot">0 where no festival makes places differ.</param>
/// <param name="Festival">By identity: a calendar that was read again is another one.</param>
internal readonly record struct ForecastKey(UInt128 History, TimelineKind Kind, int Slot, SpringFestival? Festival);
