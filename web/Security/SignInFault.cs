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

    /// <summary>The identity provider knows the person, and there is no account of that name here, or it is disabled.</summary>
    Unknown,

    /// <summary>The identity provider refused, or what it answered does not hold.</summary>
    ProviderFailed,

    ProviderUnreachable,
}
