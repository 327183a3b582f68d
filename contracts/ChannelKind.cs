namespace Monitor.Contracts;

/// <summary>Over what people are told.</summary>
public enum ChannelKind : byte
{
    InApp = 0,
    Email = 1,
    WeCom = 2,
    DingTalk = 3,
    Feishu = 4,
    Webhook = 5,

    /// <summary>A webhook in the shape of Alertmanager's version 4.</summary>
    Alertmanager = 6,
}
