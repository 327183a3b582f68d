using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Disposal;
using Monitor.Enterprises;
using Monitor.Escalation;
using Monitor.Filing;
using Monitor.Hosting.Local;
using Monitor.Jobs;
using Monitor.Notifications;
using Monitor.Overview;
using Monitor.Prejudgements;
using Monitor.Ranking;
using Monitor.Reference;
using Monitor.Reporting;
using Monitor.Rollups;
using Monitor.Rules;
using Monitor.Rules.Backtests;
using Monitor.Storage;
using Monitor.Targets;

namespace Monitor.Hosting;

/// <summary>Puts the monitor together, for web and for commands.</summary>
public static class MonitorServices
{
    public static IServiceCollection AddMonitor(this IServiceCollection services, MonitorConfig config)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(config);
        services.AddSingleton(config.Local);
        services.AddSingleton(_ => ReferenceModel.Load(config.Seeds));
        services.AddSingleton(_ => StoreFactory.Open(config.Database));
        services.AddSingleton<IRollupStore>(provider => provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<IRuleStore>(provider => provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton(provider => (IAccountStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<RuleSweepSignal>();
        services.AddSingleton<RuleLife>();
        services.AddSingleton(provider => (IRosterStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<RosterDesk>();
        services.AddSingleton(provider => (IReportingStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<DeadlineRound>();
        services.AddSingleton<ReportingTable>();
        services.AddSingleton(provider => (IFilingStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<FilingReader>();
        services.AddSingleton(provider => (IBacktestStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<BacktestRunner>();
        services.AddSingleton<AggregateBacktest>();
        services.AddSingleton<Registry>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<GroupCommitter>();
        services.AddSingleton<ForecastAhead>();
        services.AddSingleton<LocalEnterpriseDirectory>();
        services.AddSingleton<IEnterpriseDirectory>(provider => provider.GetRequiredService<LocalEnterpriseDirectory>());
        services.AddSingleton<WarningWriter>();
        services.AddSingleton<Explainer>();
        services.AddSingleton<WarningBoard>();
        services.AddSingleton<RollupWriter>();
        services.AddSingleton<RollupReader>();
        services.AddSingleton(provider => (IPrejudgementStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<PrejudgementService>();
        services.AddSingleton<PrejudgementReader>();
        services.AddSingleton<DiffusionReader>();
        services.AddSingleton<IReportStore>(provider => provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<IOutlook, ForecastOutlook>();
        services.AddSingleton<AggregateFactsReader>();
        services.AddSingleton<TargetTracker>();
        services.AddSingleton<TargetDesk>();
        services.AddSingleton<RankingReader>();
        services.AddSingleton<ReportingRates>();
        services.AddSingleton<OverviewReader>();
        services.AddSingleton<ReportFactsReader>();
        services.AddSingleton<WarningFactsReader>();
        services.AddSingleton<ReportWriter>();
        services.AddSingleton<ReportService>();
        services.AddDisposal();
        services.AddNotifications();
        services.AddEscalation();
        services.AddJobs();
        return services;
    }

    /// <summary>Brings the database to the present schema, gives an empty one the starter rules and the ladder, and reads the models.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var registry = services.GetRequiredService<Registry>();
        await services.GetRequiredService<IMonitorStore>().MigrateAsync(cancellationToken);
        await registry.SeedRulesAsync(cancellationToken);
        await LadderSeed.SeedAsync(services.GetRequiredService<IRuleStore>(), registry.Reference.Folder, TimeProvider.System.GetUtcNow(), cancellationToken);
        await registry.ReloadAsync(cancellationToken);
    }
}
