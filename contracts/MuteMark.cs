namespace Monitor.Contracts;

/// <summary>An open warning that is silenced today.</summary>
/// <param name="Id">Of the warning.</param>
/// <param name="Mute">Id of the mute.</param>
/// <param name="To">Its last day.</param>
public sealed record MuteMark(string Id, string Mute, DateOnly To, string Reason);
