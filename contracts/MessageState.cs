namespace Monitor.Contracts;

/// <summary>Waiting: to be sent, or to be tried again. Sent: the receiver took it. Dead: given up; it can be sent again by hand.</summary>
public enum MessageState : byte
{
    Waiting = 0,
    Sent = 1,
    Dead = 2,
}
