using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Accounts;
using Monitor.Contracts;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Machines' keys.</summary>
internal static class KeysApi
{
    private const int LongestName = 100;
    private const int MostDays = 731;

    public static void MapKeys(this IEndpointRouteBuilder app)
    {
        var keys = app.MapGroup("/api/keys").Allow(Permission.Administer);
        keys.MapGet("/", List).WithSummary("All keys, the newest first");
        keys.MapPost("/", Add).WithSummary("Make a key").WithDescription("The answer holds its secret, this once.").ProducesProblem(StatusCodes.Status400BadRequest);
        keys.MapDelete("/{id}", Revoke).WithSummary("Revoke a key; other processes refuse it within seconds").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<List<ApiKeyView>>> List(IAccountStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok((await store.ReadKeysAsync(cancellationToken)).Select(View).ToList());

    private static async Task<Results<Ok<NewApiKey>, ProblemHttpResult>> Add(
        ApiKeyRequest request, IAccountStore store, KeyRing ring, AccountDesk desk, AccessScope scope, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > LongestName || request.Name.Any(char.IsControl)) return Problems.Bad($"name has 1 to {LongestName} characters.");
        if (request.Days is < 1 or > MostDays) return Problems.Bad($"days is 1 to {MostDays}.");
        if (desk.ScopeFault(request.Role, request.Area, request.Enterprise) is { } fault) return Problems.Bad(fault);
        var (secret, now) = (ApiKey.NewSecret(), TimeProvider.System.GetUtcNow());
        var key = new ApiKey(Guid.NewGuid().ToString("n"), request.Name.Trim(), ApiKey.HashOf(secret), request.Role, request.Area, request.Enterprise, now, scope.By(), now.AddDays(request.Days));
        await store.AddKeyAsync(key, cancellationToken);
        await ring.ReloadAsync(cancellationToken);
        return TypedResults.Ok(new NewApiKey(View(key), secret));
    }

    private static async Task<Results<Ok<ApiKeyView>, ProblemHttpResult>> Revoke(string id, IAccountStore store, KeyRing ring, AccessScope scope, CancellationToken cancellationToken)
    {
        if (await store.RevokeKeyAsync(id, scope.By(), TimeProvider.System.GetUtcNow(), cancellationToken) is not { } key) return Problems.NotFound($"There is no key '{id}'.");
        await ring.ReloadAsync(cancellationToken);
        return TypedResults.Ok(View(key));
    }

    private static ApiKeyView View(ApiKey one) =>
        new(one.Id, one.Name, one.Role, one.Area, one.Enterprise, one.CreatedAt, one.CreatedBy, one.ExpiresAt, one.RevokedAt, one.UsedAt);
}
