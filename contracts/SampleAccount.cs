namespace Monitor.Contracts;

/// <summary>An account of the demonstration, which everybody may use.</summary>
public sealed record SampleAccount(string Name, Role Role, string DisplayName);
