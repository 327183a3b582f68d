namespace Monitor.Contracts;

/// <summary>What is decided of a form that an enterprise would have to file.</summary>
public enum ExemptionKind : byte
{
    /// <summary>It is expected again: the records before end here.</summary>
    Ended = 0,

    /// <summary>免报: it does not have to file.</summary>
    Exempt = 1,

    /// <summary>停报: it cannot file for a while, such as while production is stopped.</summary>
    Suspended = 2,
}
