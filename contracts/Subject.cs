namespace Monitor.Contracts;

/// <summary>Whom a series, a rule or a warning is about. Codes are unique within a kind.</summary>
public readonly record struct Subject(SubjectKind Kind, string Code)
{
    public static Subject Enterprise(string code) => new(SubjectKind.Enterprise, code);

    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Code}";
}
