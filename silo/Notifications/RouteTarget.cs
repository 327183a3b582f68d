namespace Monitor.Notifications;

/// <summary>Who is told over what.</summary>
/// <param name="Recipient">An e-mail address, or who reads it in the application; empty for a robot or a webhook.</param>
public sealed record RouteTarget(string Channel, string Recipient = "");
