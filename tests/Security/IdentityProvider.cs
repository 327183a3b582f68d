using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Monitor.Tests.Security;

/// <summary>A small identity provider on the loopback: description, keys, authorization with PKCE, tokens signed by RS256. It knows one person, and can be made to lie.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    public const string Client = "monitor";
    public const string Secret = "a-secret-of-the-tests";

    private const int KeyBits = 2048;
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(5);

    private readonly RSA _key = RSA.Create(KeyBits);
    private readonly RSA _otherKey = RSA.Create(KeyBits);
    private readonly Dictionary<string, (string Nonce, string Challenge, string Back)> _codes = [];
    private WebApplication _app = null!;
    private string? _person;
    private string? _issuer;
    private string? _nonce;
    private bool _signsWithAnotherKey;

    public string Address { get; private set; } = "";

    public IReadOnlyList<string> Settings =>
        [$"--Monitor:Oidc:Authority={Address}", $"--Monitor:Oidc:ClientId={Client}", $"--Monitor:Oidc:ClientSecret={Secret}", "--Monitor:Oidc:LabelZh=政务统一认证", "--Monitor:Oidc:LabelEn=City sign-on"];

    public static async Task<IdentityProvider> StartAsync()
    {
        var provider = new IdentityProvider();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = provider._app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = provider.Address,
            authorization_endpoint = $"{provider.Address}/authorize",
            token_endpoint = $"{provider.Address}/token",
            jwks_uri = $"{provider.Address}/keys",
        }));
        app.MapGet("/keys", provider.Keys);
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", provider.Token);
        await app.StartAsync();
        provider.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return provider;
    }

    /// <param name="person">Who is signed in there; null refuses.</param>
    /// <param name="issuer">Another than the own one.</param>
    /// <param name="nonce">Another than the one asked for.</param>
    public void Pretend(string? person, string? issuer = null, string? nonce = null, bool otherKey = false) =>
        (_person, _issuer, _nonce, _signsWithAnotherKey) = (person, issuer, nonce, otherKey);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
        _otherKey.Dispose();
    }

    private IResult Keys()
    {
        var key = _key.ExportParameters(false);
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "one", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) } } });
    }

    private IResult Authorize(HttpRequest request)
    {
        var asked = request.Query;
        if (asked["client_id"] != Client || asked["response_type"] != "code" || asked["code_challenge_method"] != "S256") return Results.BadRequest();
        var back = asked["redirect_uri"].ToString();
        var state = Uri.EscapeDataString(asked["state"].ToString());
        if (_person is null) return Results.Redirect($"{back}?error=access_denied&state={state}");
        var code = Guid.NewGuid().ToString("N");
        lock (_codes) _codes[code] = (asked["nonce"].ToString(), asked["code_challenge"].ToString(), back);
        return Results.Redirect($"{back}?code={code}&state={state}");
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var asked = await request.ReadFormAsync();
        (string Nonce, string Challenge, string Back) known;
        lock (_codes)
        {
            // A code is good once.
            if (!_codes.Remove(asked["code"].ToString(), out known)) return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        var proof = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(asked["code_verifier"].ToString())));
        if (proof != known.Challenge || asked["redirect_uri"] != known.Back || asked["client_id"] != Client || asked["client_secret"] != Secret)
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = _issuer ?? Address,
            Audience = Client,
            Expires = TimeProvider.System.GetUtcNow().UtcDateTime + TokenLife,
            Subject = new ClaimsIdentity([new Claim("sub", "person-1"), new Claim("preferred_username", _person!), new Claim("nonce", _nonce ?? known.Nonce)]),
            SigningCredentials = new(new RsaSecurityKey(_signsWithAnotherKey ? _otherKey : _key) { KeyId = "one" }, SecurityAlgorithms.RsaSha256),
        });
        return Results.Json(new { id_token = token, access_token = Guid.NewGuid().ToString("N"), token_type = "Bearer", expires_in = (int)TokenLife.TotalSeconds });
    }
}
