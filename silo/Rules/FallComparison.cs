namespace Monitor.Rules;

/// <summary>What a fall is counted against.</summary>
public enum FallComparison : byte
{
    YearOnYear = 0,
    MonthOnMonth = 1,
}
