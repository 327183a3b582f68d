using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Monitor.Storage;

namespace Monitor.Web.Security;

/// <summary>Turns whom the provider names into an account that is there. None is made: a provider knows many who have no business here.</summary>
/// <remarks>In <see cref="TicketReceived"/>, when everything has been checked; the nonce is checked after the token.</remarks>
internal sealed partial class ProviderEvents(IAccountStore accounts, Sessions sessions, Audit audit, ProviderConfig config, ILogger<ProviderEvents> logger) : OpenIdConnectEvents
{
    private const string Email = "email";

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        var name = NameOf(context.Principal!);
        var account = name is null ? null : await accounts.FindAccountByNameAsync(name.ToLowerInvariant(), context.HttpContext.RequestAborted);
        if (account is not null && sessions.IsWelcome(account))
        {
            (context.Principal, context.Properties) = (Principals.Of(account), new AuthenticationProperties { Items = { [Provider.Mark] = "" } });
            await audit.AddSignInAsync(context.HttpContext, account.Name, StatusCodes.Status302Found);
            return;
        }

        LogUnknown(logger, name);
        await audit.AddSignInAsync(context.HttpContext, name ?? "", StatusCodes.Status401Unauthorized);
        Refuse(context, ProviderFault.ProviderUnknown);
    }

    public override async Task RemoteFailure(RemoteFailureContext context)
    {
        LogRefused(logger, context.Failure);
        // Without properties nobody here began this: anybody can send such requests by the thousand.
        if (context.Properties is not null) await audit.AddSignInAsync(context.HttpContext, "", StatusCodes.Status401Unauthorized);
        Refuse(context, ProviderFault.ProviderRefused);
    }

    private static void Refuse(HandleRequestContext<RemoteAuthenticationOptions> context, ProviderFault fault)
    {
        context.HandleResponse();
        context.Response.Redirect(Provider.Refusal(fault));
    }

    /// <summary>An address that the provider has not verified is what somebody typed.</summary>
    private string? NameOf(ClaimsPrincipal told) => config.Claim == Email && !string.Equals(told.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase)
        ? null
        : told.FindFirstValue(config.Claim)?.Trim();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The identity provider names '{Name}', who has no account here")]
    private static partial void LogUnknown(ILogger logger, string? name);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What the identity provider answered does not hold")]
    private static partial void LogRefused(ILogger logger, Exception? exception);
}
