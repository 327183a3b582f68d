using Dapper;
using Monitor.Accounts;

namespace Monitor.Storage;

public abstract partial class SqlStore : IAccountStore
{
    public async Task<IReadOnlyList<Account>> ReadAccountsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<AccountRow>("select * from accounts order by name")).Select(row => row.ToAccount())];
    }

    public async Task<Account?> FindAccountAsync(string id, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<AccountRow>("select * from accounts where id = @id", new { id }))?.ToAccount();
    }

    public async Task<Account?> FindAccountByNameAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<AccountRow>("select * from accounts where name = @name", new { name }))?.ToAccount();
    }

    public async Task<bool> HasAccountsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long>("select count(*) from accounts") > 0;
    }

    public async Task<bool> AddAccountAsync(Account account, bool asFirst, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        // Two processes may be asked for the first account at once.
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        if (asFirst && await connection.ExecuteScalarAsync<long>("select count(*) from accounts", transaction: transaction) > 0) return false;
        var added = await connection.ExecuteAsync(
            """
            insert into accounts (id, name, display_name, role, area, enterprise, password_hash, stamp, version, failures, locked_until, two_factor, authenticator_key, recovery_codes,
                disabled, sample, created_at, created_by)
            values (@Id, @Name, @DisplayName, @Role, @Area, @Enterprise, @PasswordHash, @Stamp, @Version, @Failures, @LockedUntil, @TwoFactor, @AuthenticatorKey, @RecoveryCodes,
                @Disabled, @Sample, @CreatedAt, @CreatedBy)
            on conflict do nothing
            """, AccountRow.Of(account), transaction);
        await transaction.CommitAsync(cancellationToken);
        return added == 1;
    }

    public async Task<bool> UpdateAccountAsync(Account account, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var updated = await connection.ExecuteAsync(
            """
            update accounts set display_name = @DisplayName, role = @Role, area = @Area, enterprise = @Enterprise, password_hash = @PasswordHash, stamp = @Stamp, version = version + 1,
                failures = @Failures, locked_until = @LockedUntil, two_factor = @TwoFactor, authenticator_key = @AuthenticatorKey, recovery_codes = @RecoveryCodes, disabled = @Disabled
            where id = @Id and version = @Version
            """, AccountRow.Of(account));
        if (updated == 1) account.Version++;
        return updated == 1;
    }

    public async Task<IReadOnlyList<ApiKey>> ReadKeysAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<ApiKeyRow>("select * from api_keys order by created_at desc, id")).Select(row => row.ToKey())];
    }

    public async Task AddKeyAsync(ApiKey key, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync(
            """
            insert into api_keys (id, name, hash, role, area, enterprise, created_at, created_by, expires_at)
            values (@Id, @Name, @Hash, @Role, @Area, @Enterprise, @CreatedAt, @CreatedBy, @ExpiresAt)
            """, ApiKeyRow.Of(key));
    }

    public async Task<ApiKey?> RevokeKeyAsync(string id, string by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("update api_keys set revoked_at = @at, revoked_by = @by where id = @id and revoked_at is null", new { id, by, at = Micros.Of(at) });
        return (await connection.QuerySingleOrDefaultAsync<ApiKeyRow>("select * from api_keys where id = @id", new { id }))?.ToKey();
    }

    public async Task NoteKeyUseAsync(IReadOnlyDictionary<string, DateTimeOffset> uses, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // In one order, so that two processes do not wait for each other.
        await connection.ExecuteAsync("update api_keys set used_at = @at where id = @id and coalesce(used_at, 0) < @at",
            uses.OrderBy(use => use.Key, StringComparer.Ordinal).Select(use => new { id = use.Key, at = Micros.Of(use.Value) }), transaction);
        await transaction.CommitAsync(cancellationToken);
    }
}
