namespace Monitor.Reference;

/// <summary>A fault in a file that an operator can mend.</summary>
public sealed class SeedException(string where, string what) : Exception($"{where}: {what}")
{
    public string What => what;

    /// <summary>Of a document that is edited: the field that is wrong, such as <c>levels.red.at</c>.</summary>
    public string? Field { get; init; }
}
