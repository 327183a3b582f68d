namespace Monitor.Storage;

public enum DocumentKind : byte
{
    Rule = 0,
    Mute = 1,
}
