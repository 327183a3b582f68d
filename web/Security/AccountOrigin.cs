namespace Monitor.Web.Security;

/// <summary>How an account comes to be.</summary>
internal enum AccountOrigin
{
    /// <summary>An administrator makes it.</summary>
    Administrator,

    /// <summary>The first one, by the set-up token.</summary>
    Setup,

    /// <summary>With a demonstration.</summary>
    Sample,
}
