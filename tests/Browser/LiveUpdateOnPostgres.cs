using Xunit.Abstractions;

namespace Monitor.Tests.Browser;

[NeedsPostgres]
public sealed class LiveUpdateOnPostgres(Chromium chromium, ITestOutputHelper output) : LiveUpdateSuite(chromium, output)
{
    protected override async Task<ITestDatabase> CreateAsync() => await PostgresDatabase.CreateAsync();
}
