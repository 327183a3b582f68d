namespace Monitor.Contracts;

/// <summary>An area, an industry or a chain: its code and its name.</summary>
public sealed record NamedCode(string Code, Text Name);
