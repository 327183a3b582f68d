namespace Monitor.Web.Security;

/// <summary>Why somebody is not signed in.</summary>
internal enum SignInFault
{
    None,

    /// <summary>The name or the password; which of them is not told.</summary>
    Wrong,

    /// <summary>Too many wrong passwords or codes.</summary>
    Locked,

    /// <summary>The password is right, and the account has an authenticator.</summary>
    CodeNeeded,

    CodeWrong,
}
