namespace Monitor.Targets;

/// <summary>An edit of a target that was refused.</summary>
/// <param name="where">The field to change.</param>
/// <param name="what">What is wrong with it and what to write.</param>
public sealed class TargetException(string where, string what) : Exception($"{where}: {what}.")
{
    public string Where { get; } = where;
}
