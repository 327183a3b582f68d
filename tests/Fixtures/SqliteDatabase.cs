using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Monitor.Tests.Fixtures;

public sealed class SqliteDatabase : ITestDatabase
{
    private readonly TempFolder _folder = new();

    public string Name => _folder.File("monitor.db");

    public async Task<DbConnection> ConnectAsync()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Name, Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
