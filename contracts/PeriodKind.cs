namespace Monitor.Contracts;

/// <summary>How long a period is. January-February is one period where figures of the two months are filed or judged together.</summary>
public enum PeriodKind : byte
{
    Day = 0,
    TenDay = 1,
    Month = 2,
    JanuaryFebruary = 3,
}
