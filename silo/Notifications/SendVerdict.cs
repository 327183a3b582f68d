namespace Monitor.Notifications;

/// <summary>Sent: the receiver took it. Retry: it may take it later. Refused: it will not take it as it is.</summary>
public enum SendVerdict
{
    Sent,
    Retry,
    Refused,
}
