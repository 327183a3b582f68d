using Monitor.Contracts;

namespace Monitor.Reference;

/// <summary>A text in both languages as a file writes it.</summary>
public sealed class TextDocument
{
    public required string Zh { get; init; }
    public required string En { get; init; }

    public Text ToText() => new(Zh, En);
}
