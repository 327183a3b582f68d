using Monitor.Storage.Postgres;
using Monitor.Storage.Sqlite;

namespace Monitor.Storage;

/// <summary>Opens the store that an operator named.</summary>
public static class StoreFactory
{
    /// <param name="database">A path of an SQLite file, or a PostgreSQL connection string (<c>Host=...;Database=...</c> or <c>postgresql://...</c>).</param>
    public static IMonitorStore Open(string database)
    {
        if (database.StartsWith("postgres://", StringComparison.Ordinal) || database.StartsWith("postgresql://", StringComparison.Ordinal))
            return new PostgresStore(FromUri(new Uri(database)));
        if (database.Contains("Host=", StringComparison.OrdinalIgnoreCase)) return new PostgresStore(database);
        if (Path.GetDirectoryName(Path.GetFullPath(database)) is { } folder) Directory.CreateDirectory(folder);
        return new SqliteStore(database);
    }

    /// <returns>False when an SQLite file is missing; a server is asked only when it is used.</returns>
    public static bool IsThere(string database) =>
        database.StartsWith("postgres", StringComparison.Ordinal) || database.Contains("Host=", StringComparison.OrdinalIgnoreCase) || File.Exists(database);

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
