using Monitor.Storage.Postgres;
using Monitor.Storage.Sqlite;

namespace Monitor.Storage;

/// <summary>Opens the store that an operator named.</summary>
public static class StoreFactory
{
    /// <param name="database">A path of an SQLite file, or a PostgreSQL connection string (<c>Host=...;Database=...</c> or <c>postgresql://...</c>).</param>
    public static IMonitorStore Open(string database)
    {
        if (ToPostgres(database) is { } settings) return new PostgresStore(settings);
        if (Path.GetDirectoryName(Path.GetFullPath(database)) is { } folder) Directory.CreateDirectory(folder);
        return new SqliteStore(database);
    }

    /// <returns>False when an SQLite file is missing; a server is asked only when it is used.</returns>
    public static bool IsThere(string database) =>
        ToPostgres(database) is not null || File.Exists(database);

    /// <returns>The connection string of a server; null when a file is named.</returns>
    public static string? ToPostgres(string database) =>
        database.StartsWith("postgres://", StringComparison.Ordinal) || database.StartsWith("postgresql://", StringComparison.Ordinal) ? FromUri(new Uri(database))
        : database.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? database
        : null;

    private static string FromUri(Uri uri)
    {
        var user = uri.UserInfo.Split(':', 2);
        var settings = new Npgsql.NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.IsDefaultPort ? 5432 : uri.Port,
            Database = uri.AbsolutePath.TrimStart('/'),
            Username = Uri.UnescapeDataString(user[0]),
        };
        if (user.Length == 2) settings.Password = Uri.UnescapeDataString(user[1]);
        return settings.ToString();
    }
}
