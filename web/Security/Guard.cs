using Monitor.Contracts;

namespace Monitor.Web.Security;

/// <summary>What an endpoint asks of its caller.</summary>
internal static class Guard
{
    /// <summary>Of what tells operators, not users, how the service is: whoever is on this machine, and keys that read the whole city.</summary>
    public const string Operators = "operators";

    /// <summary>Lets in whoever has a permission. An endpoint that says nothing lets nobody in.</summary>
    public static TBuilder Allow<TBuilder>(this TBuilder endpoint, Permission permission) where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(permission.ToString());
}
