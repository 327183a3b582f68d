namespace Monitor.Contracts;

/// <summary>Who did or saw what.</summary>
/// <param name="No">Grows with every entry.</param>
/// <param name="Who">Name of the account or the key; what was typed where nobody was signed in.</param>
/// <param name="Role">Absent where nobody was signed in.</param>
/// <param name="Path">With its query.</param>
/// <param name="Status">Of the answer: what was refused stands here too.</param>
public sealed record AuditEntry(long No, DateTimeOffset At, AuditKind Kind, string Who, Role? Role, string Address, string Method, string Path, int Status);
