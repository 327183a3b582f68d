using Dapper;
using Monitor.Contracts;

namespace Monitor.Storage;

public abstract partial class SqlStore : ISavedViewStore
{
    public async Task<IReadOnlyList<SavedView>> ReadViewsAsync(string owner, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Name, string Query, long At)>("select name, query, at from saved_views where owner = @owner order by name", new { owner });
        return [.. rows.Select(row => new SavedView(row.Name, row.Query, Micros.ToTime(row.At)))];
    }

    public async Task<bool> SaveViewAsync(string owner, SavedView view, int most, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        // Two pages may save the last one at once.
        await using var transaction = await BeginExclusiveAsync(connection, cancellationToken);
        var others = await connection.ExecuteScalarAsync<long>("select count(*) from saved_views where owner = @owner and name <> @Name", new { owner, view.Name }, transaction);
        if (others >= most) return false;
        await connection.ExecuteAsync(
            """
            insert into saved_views (owner, name, query, at) values (@owner, @Name, @Query, @at)
            on conflict (owner, name) do update set query = excluded.query, at = excluded.at
            """, new { owner, view.Name, view.Query, at = Micros.Of(view.At) }, transaction);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<bool> DeleteViewAsync(string owner, string name, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.ExecuteAsync("delete from saved_views where owner = @owner and name = @name", new { owner, name }) == 1;
    }
}
