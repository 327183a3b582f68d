using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Data.Common;
using System.Security.Claims;
using Monitor.Accounts;
using Monitor.Contracts;
using Monitor.Storage;

namespace Monitor.Web.Security;

/// <summary>
/// The keys of machines in memory, so that a request costs a hash and a look-up. They are read again every few seconds: a key that another process
/// has revoked is refused soon, one that this process has revoked at once.
/// </summary>
/// <param name="time">The system's time: what a demonstration makes of it is no concern of keys.</param>
internal sealed partial class KeyRing(IAccountStore store, KeyConfig config, TimeProvider time, ILogger<KeyRing> logger) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    /// <summary>How often a secret that nobody knows may have the keys read again.</summary>
    private static readonly TimeSpan Hasty = TimeSpan.FromSeconds(1);

    /// <summary>So precise is when a key was last used: a machine that asks all the time costs one write a minute.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _uses = new();
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Keys _keys = new(FrozenDictionary<string, Entry>.Empty, DateTimeOffset.MinValue);
    private DateTimeOffset _tried;

    /// <returns>Null when the secret is of no key that holds.</returns>
    public async Task<ClaimsPrincipal?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = ApiKey.HashOf(secret);
        if (time.GetUtcNow() - _keys.At > Fresh) await RefreshAsync(Fresh, cancellationToken);
        if (!_keys.ByHash.ContainsKey(hash)) await RefreshAsync(Hasty, cancellationToken);
        if (!_keys.ByHash.TryGetValue(hash, out var entry) || !Holds(entry.Key)) return null;
        Note(entry.Key);
        return entry.Caller;
    }

    /// <summary>Whether a key that was good still is.</summary>
    public async Task<bool> HoldsAsync(string id, CancellationToken cancellationToken)
    {
        await RefreshAsync(Fresh, cancellationToken);
        return _keys.ByHash.Values.Any(entry => entry.Key.Id == id && Holds(entry.Key));
    }

    /// <summary>The keys have changed.</summary>
    public Task ReloadAsync(CancellationToken cancellationToken) => RefreshAsync(TimeSpan.Zero, cancellationToken);

    /// <summary>Takes the uses that are not stored yet.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> TakeUses()
    {
        var taken = new Dictionary<string, DateTimeOffset>();
        foreach (var id in _uses.Keys)
        {
            if (_uses.TryRemove(id, out var at)) taken[id] = at;
        }

        return taken;
    }

    public void Dispose() => _reading.Dispose();

    private void Note(ApiKey key)
    {
        var now = time.GetUtcNow();
        if (key.UsedAt is not { } before || now - before > Noted) _uses.TryAdd(key.Id, now);
    }

    private bool Holds(ApiKey key) => key.RevokedAt is null && key.ExpiresAt > time.GetUtcNow();

    private async Task RefreshAsync(TimeSpan age, CancellationToken cancellationToken)
    {
        // While one reads, others go on with what there is, unless there is nothing.
        if (!await _reading.WaitAsync(_keys.At == DateTimeOffset.MinValue || age == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken)) return;
        try
        {
            var now = time.GetUtcNow();
            // While the database is away, only now and then; but as long as nothing has been read, nobody can be told that a key is unknown.
            if (age > TimeSpan.Zero && _keys.At != DateTimeOffset.MinValue && now - _tried <= age) return;
            _tried = now;
            var keys = (await store.ReadKeysAsync(cancellationToken)).ToList();
            if (config.Initial is { } initial) keys.Add(new("initial", "initial", initial.ToLowerInvariant(), Role.Administrator, null, null, now, "configuration", DateTimeOffset.MaxValue));
            _keys = new(keys.DistinctBy(key => key.Hash).ToFrozenDictionary(key => key.Hash, key => new Entry(key, Principals.Of(key))), now);
        }
        catch (Exception exception) when (exception is DbException or TimeoutException)
        {
            // Without its database the service can do nothing that a revoked key must not; those that hold shall be told so, and not that they are unknown.
            LogStale(logger, exception);
            if (_keys.At == DateTimeOffset.MinValue) throw;
        }
        finally
        {
            _reading.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys could not be read again")]
    private static partial void LogStale(ILogger logger, Exception exception);

    private sealed record Entry(ApiKey Key, ClaimsPrincipal Caller);

    private sealed record Keys(FrozenDictionary<string, Entry> ByHash, DateTimeOffset At);
}
