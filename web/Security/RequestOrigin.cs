using System.Net;

namespace Monitor.Web.Security;

internal static class RequestOrigin
{
    /// <summary>Whether a request comes from this machine, and not through a proxy from another.</summary>
    public static bool IsFromHere(this HttpRequest request) => request.HttpContext.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);
}
