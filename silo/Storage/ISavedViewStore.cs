using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>Views of the list of warnings that people have given names.</summary>
public interface ISavedViewStore
{
    /// <summary>Somebody's views, by name.</summary>
    /// <param name="owner">Id of the account or the key.</param>
    Task<IReadOnlyList<SavedView>> ReadViewsAsync(string owner, CancellationToken cancellationToken);

    /// <summary>Stores a view; one of that name is replaced.</summary>
    /// <param name="most">How many somebody may have.</param>
    /// <returns>False when there are that many of other names.</returns>
    Task<bool> SaveViewAsync(string owner, SavedView view, int most, CancellationToken cancellationToken);

    /// <returns>False when there was none of that name.</returns>
    Task<bool> DeleteViewAsync(string owner, string name, CancellationToken cancellationToken);
}
