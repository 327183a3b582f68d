using Monitor.Accounts;

namespace Monitor.Storage;

/// <summary>Accounts of people and keys of machines. Nothing is deleted: what they did stays under their names.</summary>
public interface IAccountStore
{
    /// <summary>All accounts, by name.</summary>
    Task<IReadOnlyList<Account>> ReadAccountsAsync(CancellationToken cancellationToken);

    Task<Account?> FindAccountAsync(string id, CancellationToken cancellationToken);

    /// <param name="name">In lower case.</param>
    Task<Account?> FindAccountByNameAsync(string name, CancellationToken cancellationToken);

    Task<bool> HasAccountsAsync(CancellationToken cancellationToken);

    /// <param name="asFirst">Only if there is no account yet.</param>
    /// <returns>False when the name is taken, or there is an account already.</returns>
    Task<bool> AddAccountAsync(Account account, bool asFirst, CancellationToken cancellationToken);

    /// <summary>Stores an account if its version is the stored one, and moves the version on.</summary>
    /// <returns>False when somebody else was faster.</returns>
    Task<bool> UpdateAccountAsync(Account account, CancellationToken cancellationToken);

    /// <summary>All keys, the newest first.</summary>
    Task<IReadOnlyList<ApiKey>> ReadKeysAsync(CancellationToken cancellationToken);

    Task AddKeyAsync(ApiKey key, CancellationToken cancellationToken);

    /// <returns>The revoked key, also when it was revoked before; null when there is none.</returns>
    Task<ApiKey?> RevokeKeyAsync(string id, string by, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Notes when keys were last let in. Of several processes the latest counts.</summary>
    Task NoteKeyUseAsync(IReadOnlyDictionary<string, DateTimeOffset> uses, CancellationToken cancellationToken);
}
