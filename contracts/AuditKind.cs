namespace Monitor.Contracts;

public enum AuditKind : byte
{
    /// <summary>Somebody changed something, or tried to.</summary>
    Command = 0,

    /// <summary>Somebody looked at an enterprise's figures, which are a statistical secret.</summary>
    Figures = 1,

    /// <summary>Somebody tried to sign in.</summary>
    SignIn = 2,
}
