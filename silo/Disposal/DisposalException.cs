namespace Monitor.Disposal;

/// <summary>An action on a warning that was refused.</summary>
/// <param name="where">The field to change.</param>
/// <param name="what">What is wrong with it and what to write.</param>
/// <param name="isConflict">The request itself is well formed, but the disposal stands otherwise than it supposes.</param>
public sealed class DisposalException(string where, string what, bool isConflict = false) : Exception($"{where}: {what}.")
{
    public string Where { get; } = where;
    public bool IsConflict { get; } = isConflict;
}
