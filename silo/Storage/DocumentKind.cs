namespace Monitor.Storage;

public enum DocumentKind : byte
{
    Rule = 0,
    Mute = 1,
    Channel = 2,
    Route = 3,
    Ladder = 4,
}
