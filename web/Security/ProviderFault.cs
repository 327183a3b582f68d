namespace Monitor.Web.Security;

/// <summary>Why somebody who came from the identity provider is not signed in, or cannot go there.</summary>
internal enum ProviderFault
{
    /// <summary>The provider refused, or what it said does not hold.</summary>
    ProviderRefused,

    /// <summary>There is no account of that name here, or it is disabled.</summary>
    ProviderUnknown,

    /// <summary>The provider cannot be reached.</summary>
    ProviderAway,
}
