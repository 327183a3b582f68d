namespace Monitor.Cli;

/// <summary>A file that cannot be used; the message says where and what to change.</summary>
internal sealed class InputException(string message) : Exception(message);
