using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Enterprises;
using Monitor.Hosting;
using Monitor.Reporting;
using Monitor.Seeds;

namespace Monitor.Tests.Reporting;

/// <summary>The sample city on a database of its own, with what had been filed by the end of April 2026; it is noon of 15 June.</summary>
public sealed class SampleBureau : IAsyncLifetime
{
    private static readonly DateTimeOffset FiledBefore = new(2026, 5, 1, 0, 0, 0, TimeSpan.FromHours(8));
    private readonly TempFolder _folder = new();

    public static Period March { get; } = Period.Month(2026, 3);

    public static Subject City { get; } = new(SubjectKind.City, "city");

    public FakeClock Clock { get; } = new();
    public ServiceProvider Services { get; private set; } = null!;
    public Registry Registry => Services.GetRequiredService<Registry>();
    public ReportService Reports => Services.GetRequiredService<ReportService>();

    /// <summary>March's reports of the city and all areas, as first written.</summary>
    public IReadOnlyList<WrittenReport> Written { get; private set; } = [];

    public ReportModel OfCity => Written[0].Model;

    public async Task InitializeAsync()
    {
        Services = Open(_folder.File("monitor.db"), Clock);
        await MonitorServices.PrepareAsync(Services, CancellationToken.None);
        await Registry.AddEnterprisesAsync(RosterFile.Read(Path.Combine(Registry.Reference.Folder, "roster.csv"), Registry.Reference), CancellationToken.None);
        var directory = Services.GetRequiredService<IEnterpriseDirectory>();
        await Parallel.ForEachAsync(SampleHistory.Generate().Submissions.Where(one => one.AsOf < FiledBefore).GroupBy(one => one.Enterprise), new ParallelOptions { MaxDegreeOfParallelism = 64 },
            async (own, token) => await directory.Find(own.Key)!.Submit([.. own.Select(one => one with { Explanation = "核对无误" })], token));
        Written = await Reports.WriteAsync(March, [.. Reports.Subjects], "test", null, CancellationToken.None);
    }

    public static ServiceProvider Open(string database, TimeProvider clock) =>
        new ServiceCollection().AddSingleton(clock).AddMonitor(new() { Database = database }).BuildServiceProvider();

    /// <summary>Asks the tables, without any code of the product.</summary>
    public async Task<List<T>> QueryAsync<T>(string sql)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _folder.File("monitor.db"), Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
        return (await connection.QueryAsync<T>(sql)).AsList();
    }

    public async Task DisposeAsync()
    {
        await Services.DisposeAsync();
        _folder.Dispose();
    }
}
