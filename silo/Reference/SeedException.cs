namespace Monitor.Reference;

/// <summary>A fault in a file that an operator can mend.</summary>
public sealed class SeedException(string where, string what) : Exception($"{where}: {what}");
