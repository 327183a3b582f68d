namespace Monitor.Indicators;

/// <summary>How the first two months of a year are treated, because the Spring Festival moves between them.</summary>
public enum JanuaryFebruary : byte
{
    /// <summary>Two months like any other.</summary>
    Separate = 0,

    /// <summary>Filed month by month or as one, always judged as one.</summary>
    Together = 1,

    /// <summary>Filed as one: the form is not filed for January.</summary>
    Combined = 2,
}
