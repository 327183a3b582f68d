namespace Monitor.Notifications;

/// <summary>Who is told over what.</summary>
/// <param name="Recipient">
/// An e-mail address, or who reads it in the application; empty for a robot or a webhook. <c>{area}</c> and <c>{areaName}</c> stand for what it is about;
/// in the application <c>@areaAnalyst</c> and the other roles are everybody of that role who sees it.
/// </param>
public sealed record RouteTarget(string Channel, string Recipient = "");
