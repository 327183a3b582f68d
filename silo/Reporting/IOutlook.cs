namespace Monitor.Reporting;

/// <summary>Says how a rolled-up series goes on.</summary>
public interface IOutlook
{
    /// <param name="history">One value a slot, oldest first; NaN where one is missing.</param>
    /// <param name="slots">How many slots after the last of the history.</param>
    /// <param name="slotsPerYear">12, or 11 where January and February are one.</param>
    /// <returns>Mean and ends of the 80 % interval per slot; null when the history is too short to say.</returns>
    OutlookPath? Project(double[] history, int slots, int slotsPerYear);
}
