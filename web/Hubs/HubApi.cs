using Monitor.Contracts;
using Monitor.Web.Security;
namespace Monitor.Web.Hubs;

internal static class HubApi
{
    public static void MapWarningHub(this IEndpointRouteBuilder app) => app.MapHub<WarningHub>("/hub/warnings").Allow(Permission.Read).DisableRequestTimeout();
}
