using Xunit.Abstractions;

namespace Monitor.Tests.Browser;

public sealed class LiveUpdateOnSqlite(Chromium chromium, ITestOutputHelper output) : LiveUpdateSuite(chromium, output)
{
    protected override Task<ITestDatabase> CreateAsync() => Task.FromResult<ITestDatabase>(new SqliteDatabase());
}
