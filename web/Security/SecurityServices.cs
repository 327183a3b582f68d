using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Monitor.Accounts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;
using Monitor.Web.Demo;

namespace Monitor.Web.Security;

/// <summary>Who is let in, and how a request finds out who asks.</summary>
internal static class SecurityServices
{
    private const string Either = "either";
    private const int WrongPasswordsUntilLocked = 6;
    private const int PasswordIterations = 210_000;
    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(provider => (IAccountStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton(builder.Configuration.GetSection("Monitor:Keys").Get<KeyConfig>() ?? new());
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<KeyRing>(provider, TimeProvider.System));
        services.AddSingleton<Sessions>();
        services.AddSingleton<SetupToken>();
        services.AddSingleton<Watchers>();
        // After the demonstration, which says whether it is one.
        services.AddHostedService<AccountStart>();
        services.AddHostedService<WatcherCheck>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<SignInDesk>();
        services.AddHttpContextAccessor();
        services.AddScoped(provider => new AccessScope(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new(), provider.GetRequiredService<Registry>()));
        services.AddScoped<IUserStore<Account>, AccountUserStore>();
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = PasswordIterations);
        services.AddIdentityCore<Account>(identity =>
        {
            // The length is what PasswordRules asks for.
            identity.Password = new() { RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredLength = 1 };
            (identity.Lockout.MaxFailedAccessAttempts, identity.Lockout.DefaultLockoutTimeSpan) = (WrongPasswordsUntilLocked, Lock);
            // AccountDesk says what a name is made of.
            identity.User.AllowedUserNameCharacters = "";
        }).AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<PersonCookie>();
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, either => either.ForwardDefaultSelector = context => ApiKeyHandler.HasKey(context.Request) ? ApiKeyHandler.SchemeName : PersonCookie.Scheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null)
            .AddCookie(PersonCookie.Scheme, PersonCookie.Configure);
        services.AddAuthorization(AddPolicies);
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // Besides this machine's own.
            foreach (var proxy in builder.Configuration.GetSection("Monitor:Proxies").Get<string[]>() ?? []) forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        });
    }

    public static void UseSecurity(this WebApplication app)
    {
        var demo = app.Services.GetRequiredService<DemoReplay>();
        app.Use((context, next) =>
        {
            if (demo.Status is null || context.Request.IsFromHere()) return next(context);
            // Everybody knows the password of a demonstration.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void AddPolicies(AuthorizationOptions options)
    {
        foreach (var permission in Enum.GetValues<Permission>())
            options.AddPolicy(permission.ToString(), policy => policy.RequireAuthenticatedUser().RequireAssertion(context => ScopeOf(context).May(permission)));
        options.AddPolicy(Guard.Operators, policy => policy.RequireAssertion(context => RequestOf(context)!.Request.IsFromHere() || ScopeOf(context).May(Permission.ReadCity)));
        // What is not there is told to whoever is signed in; an endpoint that nobody has thought about lets nobody in.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(context => RequestOf(context)?.GetEndpoint() is null).Build();
    }

    private static AccessScope ScopeOf(AuthorizationHandlerContext context) => new(context.User, RequestOf(context)!.RequestServices.GetRequiredService<Registry>());

    private static HttpContext? RequestOf(AuthorizationHandlerContext context) => context.Resource as HttpContext;
}
