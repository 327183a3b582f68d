using Monitor.Contracts;
using Monitor.Storage;
using Monitor.Web.Demo;

namespace Monitor.Web.Security;

/// <summary>Gives a demonstration its accounts, and an operator the way in to a service that has none.</summary>
internal sealed class AccountStart(IServiceScopeFactory scopes, IAccountStore store, DemoReplay demo, SetupToken token) : IHostedService
{
    /// <summary>No secret: the page of a demonstration shows it, and a demonstration answers this machine alone.</summary>
    public const string SamplePassword = "monitor-sample";

    private const string SampleArea = "gongyi";
    private const string SampleEnterprise = "C001";

    public static IReadOnlyList<SampleAccount> Samples { get; } =
    [
        new("city", Role.CityAnalyst, "样例·市级分析员"), new("gongyi", Role.AreaAnalyst, "样例·巩义分析员"), new("c001", Role.Statistician, "样例·企业统计员"),
        new("leader", Role.Leader, "样例·领导"), new("admin", Role.Administrator, "样例·管理员"),
    ];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (demo.Status is not null) await AddSamplesAsync(cancellationToken);
        // Not to the log, which is kept and sent on.
        else if (!await store.HasAccountsAsync(cancellationToken)) await Console.Out.WriteLineAsync($"There is no account yet. Open the dashboard and make the first administrator with the set-up token {token.Value}");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task AddSamplesAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<AccountDesk>();
        foreach (var sample in Samples)
        {
            if (await store.FindAccountByNameAsync(sample.Name, cancellationToken) is not null) continue;
            var request = new AccountRequest(sample.Name, sample.DisplayName, sample.Role, SamplePassword,
                sample.Role == Role.AreaAnalyst ? SampleArea : null, sample.Role == Role.Statistician ? SampleEnterprise : null);
            if ((await desk.AddAsync(request, "sample", AccountOrigin.Sample, cancellationToken)).Fault is { } fault) throw new InvalidOperationException(fault);
        }
    }
}
