using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Monitor.Tests.Security;

/// <summary>A small OpenID Connect provider on loopback: discovery, keys, authorization code with PKCE, tokens signed with RS256. It knows one person, who is signed in already.</summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    public const string ClientId = "monitor";
    public const string ClientSecret = "the-secret-of-the-client";

    private readonly WebApplication _app;
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, IQueryCollection> _codes = new();

    private IdentityProvider(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>What it says of the person.</summary>
    public Dictionary<string, object> Person { get; } = [];

    /// <summary>Spoils what would be said: the token's claims and its issuer.</summary>
    public Action<SecurityTokenDescriptor> Spoil { get; set; } = _ => { };

    public IReadOnlyList<string> Settings =>
    [
        $"--Monitor:OpenIdConnect:Authority={Address}", $"--Monitor:OpenIdConnect:ClientId={ClientId}", $"--Monitor:OpenIdConnect:ClientSecret={ClientSecret}", "--Monitor:OpenIdConnect:Name=City SSO",
    ];

    public static async Task<IdentityProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var provider = new IdentityProvider(builder.Build());
        provider.Map();
        await provider._app.StartAsync();
        provider.Address = new(provider._app.Urls.Single());
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private void Map()
    {
        _app.MapGet("/.well-known/openid-configuration", () => new Dictionary<string, object>
        {
            ["issuer"] = Issuer, ["authorization_endpoint"] = At("authorize"), ["token_endpoint"] = At("token"), ["jwks_uri"] = At("jwks"), ["end_session_endpoint"] = At("end"),
            ["response_types_supported"] = new[] { "code" }, ["subject_types_supported"] = new[] { "public" }, ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        });
        _app.MapGet("/jwks", () =>
        {
            var key = _rsa.ExportParameters(false);
            return new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "1", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) } } };
        });
        _app.MapGet("/authorize", (HttpRequest request) =>
        {
            var code = Guid.NewGuid().ToString("n");
            _codes[code] = request.Query;
            return Results.Redirect(QueryHelpers.AddQueryString(request.Query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = request.Query["state"] }));
        });
        _app.MapPost("/token", TokenAsync);
        _app.MapGet("/end", (string post_logout_redirect_uri) => Results.Redirect(post_logout_redirect_uri));
    }

    private string Issuer => Address.ToString();

    private string At(string path) => new Uri(Address, path).ToString();

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_secret"] != ClientSecret || !_codes.TryRemove(form["code"]!, out var asked)) return Results.BadRequest(new { error = "invalid_grant" });
        // PKCE: who redeems the code is who asked for it.
        if (asked["code_challenge_method"] != "S256" || asked["code_challenge"] != Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())))) return Results.BadRequest(new { error = "invalid_grant" });
        var token = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = ClientId,
            Claims = new Dictionary<string, object>(Person) { [JwtRegisteredClaimNames.Sub] = "1", [JwtRegisteredClaimNames.Nonce] = asked["nonce"].ToString() },
            Subject = new ClaimsIdentity(),
            SigningCredentials = new(new RsaSecurityKey(_rsa) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        };
        Spoil(token);
        return Results.Ok(new { access_token = "a", token_type = "Bearer", expires_in = 60, id_token = new JsonWebTokenHandler().CreateToken(token) });
    }
}
