using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
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
    private const int HashDigits = 64;
    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan HstsAge = TimeSpan.FromDays(365);

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(provider => (IAuditStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton(provider => (ISavedViewStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<Audit>();
        services.AddHostedService(provider => provider.GetRequiredService<Audit>());
        services.AddDataProtection().SetApplicationName("Monitor");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(management => management.XmlRepository = new ProtectionKeys(provider.GetRequiredService<IAuditStore>())));
        services.AddHsts(hsts => hsts.MaxAge = HstsAge);
        builder.AddLimits();
        var keys = builder.Configuration.GetSection("Monitor:Keys").Get<KeyConfig>() ?? new();
        if (keys.Initial is { } initial && !(initial.Length == HashDigits && initial.All(char.IsAsciiHexDigit)))
            throw new InvalidOperationException("Monitor:Keys:Initial is the SHA-256 of a secret in 64 hexadecimal digits: printf %s \"$SECRET\" | sha256sum");
        services.AddSingleton(keys);
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<KeyRing>(provider, TimeProvider.System));
        services.AddSingleton<Sessions>();
        services.AddSingleton<SetupToken>();
        services.AddSingleton<Watchers>();
        // After the demonstration, which says whether it is one.
        services.AddHostedService<AccountStart>();
        services.AddHostedService<WatcherCheck>();
        services.AddHostedService<KeyUse>();
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
        var authentication = services.AddAuthentication(Either)
            .AddPolicyScheme(Either, null, either => either.ForwardDefaultSelector = context => ApiKeyHandler.HasKey(context.Request) ? ApiKeyHandler.SchemeName : PersonCookie.Scheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null)
            .AddCookie(PersonCookie.Scheme, PersonCookie.Configure);
        if (OidcSignIn.Read(builder.Configuration) is { } oidc)
        {
            services.AddSingleton(oidc);
            services.AddScoped<OidcSignIn>();
            authentication.AddOpenIdConnect(OidcSignIn.Scheme, options => OidcSignIn.Configure(options, oidc));
        }

        services.AddAuthorization(AddPolicies);
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // Besides this machine's own.
            foreach (var proxy in builder.Configuration.GetSection("Monitor:Proxies").Get<string[]>() ?? [])
            {
                if (proxy.Contains('/', StringComparison.Ordinal)) forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                else forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            }
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
        app.UseHsts();
        app.UseAuthentication();
        var (audit, registry) = (app.Services.GetRequiredService<Audit>(), app.Services.GetRequiredService<Registry>());
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception exception)
            {
                await audit.AddAsync(context, registry, ProblemHandler.StatusOf(exception));
                throw;
            }

            await audit.AddAsync(context, registry, context.Response.StatusCode);
        });
        app.UseRateLimiter();
        app.UseOwnPages();
        app.UseAuthorization();
        app.UseRequestTimeouts();
    }

    private static void AddPolicies(AuthorizationOptions options)
    {
        foreach (var permission in Enum.GetValues<Permission>())
            options.AddPolicy(permission.ToString(), policy => policy.RequireAuthenticatedUser().RequireAssertion(context => ScopeOf(context).May(permission)));
        options.AddPolicy(Guard.Operators, policy => policy.RequireAssertion(context => RequestOf(context)!.Request.IsFromHere() || ScopeOf(context).May(Permission.ReadCity)));
        // What is not there, or not in that way (405, 415), is told to whoever is signed in; an endpoint that nobody has thought about lets nobody in.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(context => RequestOf(context)?.GetEndpoint() is not RouteEndpoint).Build();
    }

    private static AccessScope ScopeOf(AuthorizationHandlerContext context) => new(context.User, RequestOf(context)!.RequestServices.GetRequiredService<Registry>());

    private static HttpContext? RequestOf(AuthorizationHandlerContext context) => context.Resource as HttpContext;
}
