namespace Monitor.Tests.Notifications;

/// <summary>A request as it came.</summary>
public sealed record Received(string Path, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Headers, string Body);
