using Monitor.Contracts;

namespace Monitor.Notifications;

/// <summary>What a target has been told of an episode.</summary>
/// <param name="Fires">How often it was told that the episode began.</param>
/// <param name="IsOpen">It was told that it began and not yet that it ended.</param>
public sealed record ToldState(int Subject, int Episode, RouteTarget Target, Level Level, int Fires, bool IsOpen);
