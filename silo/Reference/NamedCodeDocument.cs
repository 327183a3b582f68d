using Monitor.Contracts;

namespace Monitor.Reference;

/// <summary>An area, industry or chain as a file writes it.</summary>
public sealed class NamedCodeDocument
{
    public required string Code { get; init; }
    public required TextDocument Name { get; init; }

    /// <summary>leading, traditional or emerging; absent for areas.</summary>
    public string? Group { get; init; }

    public NamedCode ToNamedCode() => new(Code, Name.ToText());
}
