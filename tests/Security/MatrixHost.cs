using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Accounts;
using Monitor.Tests.Web;
using Monitor.Web.Security;

namespace Monitor.Tests.Security;

/// <summary>
/// The whole web process in memory with figures, warnings and reports of three enterprises: C001 and gongyi-01 of the area gongyi, C002 of the area xingyang.
/// </summary>
public sealed class MatrixHost : IAsyncLifetime
{
    /// <summary>No other figure has these digits.</summary>
    public static IReadOnlyDictionary<string, double> Figures { get; } = new Dictionary<string, double> { ["C001"] = 7193113, ["gongyi-01"] = 8264227, ["C002"] = 9375339 };

    private ITestDatabase _database = null!;
    private Factory? _factory;

    public HttpClient Administrator { get; private set; } = null!;

    /// <summary>An open warning of each of the enterprises.</summary>
    public Dictionary<string, string> Warnings { get; } = [];

    public IReadOnlyList<RouteEndpoint> Endpoints => [.. _factory!.Services.GetRequiredService<EndpointDataSource>().Endpoints.Cast<RouteEndpoint>()];

    public async Task InitializeAsync()
    {
        _database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(_database.Name);
        await HostProcesses.StartAsync(_database.Name, null);
        _factory = new(_database.Name);
        Administrator = Client(ServiceKey.Secret);
        foreach (var (enterprise, figure) in Figures)
        {
            await FileAsync(Roster.Output(enterprise, Period.Month(2024, 5), figure));
            await FileAsync(Roster.Output(enterprise, Period.Month(2025, 4), figure));
            await FileAsync(Roster.Output(enterprise, Period.Month(2025, 5), 0));
            await EnsureAsync(await Administrator.PostAsJsonAsync("/api/expectations", new { enterprise, period = "2025-06", pace = "slower" }));
            await EnsureAsync(await Administrator.PostAsJsonAsync("/api/reporting/exemptions", new { enterprise, first = "2025-07", kind = "exempt", reason = $"overhaul of {enterprise}" }));
            await EnsureAsync(await Administrator.PostAsync($"/api/streams/{enterprise}/electricity_15min", new StringContent($"timestamp,value\n2025-06-01 00:00,{figure}\n", null, "text/csv")));
            Warnings[enterprise] = (await Administrator.GetFromJsonAsync<Page<Warning>>($"/api/episodes?enterprise={enterprise}", MonitorJson.Options))!.Items[0].Id;
        }

        await WriteReportsAsync();
    }

    public HttpClient Client(string? secret)
    {
        var client = _factory!.CreateClient(new() { AllowAutoRedirect = false });
        if (secret is not null) client.DefaultRequestHeaders.Add(ServiceKey.Header, secret);
        return client;
    }

    public async Task DisposeAsync()
    {
        if (_factory is not null) await _factory.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task FileAsync(Submission submission) => await EnsureAsync(await Administrator.PostAsJsonAsync("/api/submissions", submission, MonitorJson.Options));

    private async Task WriteReportsAsync()
    {
        using var accepted = await Administrator.PostAsJsonAsync("/api/reports/runs", new { period = "2025-05", codes = new[] { "gongyi", "xingyang", "city" } });
        var place = accepted.Headers.Location!.ToString();
        ReportRunStatus status;
        do status = (await Administrator.GetFromJsonAsync<ReportRunStatus>(place, MonitorJson.Options))!;
        while (status.State == ReportRunState.Running);
        Assert.Equal(3, status.New.Count);
    }

    private static async Task EnsureAsync(HttpResponseMessage answer)
    {
        using (answer) Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private sealed class Factory(string database) : WebApplicationFactory<Watchers>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseContentRoot(Repository.Folder("web"));
            builder.UseSetting("MONITOR_DATABASE", database);
            builder.UseSetting("Monitor:Demo:Enabled", "false");
            builder.UseSetting("Monitor:Limits:SignIns", "1000");
            // Nobody asks every endpoint at once.
            builder.UseSetting("Monitor:Limits:PerAddress", "10000");
            builder.UseSetting("Monitor:Jobs:Enabled", "false");
            builder.UseSetting("Monitor:Keys:Initial", ApiKey.HashOf(ServiceKey.Secret));
        }
    }
}
