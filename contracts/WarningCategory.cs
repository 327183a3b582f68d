namespace Monitor.Contracts;

/// <summary>What a warning is about.</summary>
public enum WarningCategory : byte
{
    /// <summary>The enterprise's operation and production.</summary>
    Production = 0,

    /// <summary>The figures themselves: a query to the one who filed them.</summary>
    Quality = 1,

    /// <summary>A form that is not filed (催报).</summary>
    Reporting = 2,
}
