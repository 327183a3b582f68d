using Microsoft.AspNetCore.Http.Features;
using Monitor.Contracts;
using Monitor.Disposal;
using Monitor.Escalation;
using Monitor.Hosting;
using Monitor.Hosting.Local;
using Monitor.Jobs;
using Monitor.Notifications;
using Monitor.Reference;
using Monitor.Rollups;
using Monitor.Rules;
using Monitor.Telemetry;
using Monitor.Web.Alerts;
using Monitor.Web.Backtests;
using Monitor.Web.Deadlines;
using Monitor.Web.Demo;
using Monitor.Web.Hubs;
using Monitor.Web.Imports;
using Monitor.Web.Ingest;
using Monitor.Web.Jobs;
using Monitor.Web.Prejudgements;
using Monitor.Web.Reports;
using Monitor.Web.Security;
using Quartz;

namespace Monitor.Web;

/// <summary>What the web process is made of.</summary>
internal static class WebServices
{
    public static void AddMonitorWeb(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var database = builder.Configuration[MonitorConfig.DatabaseVariable] ?? builder.Configuration["Monitor:Database"] ?? new MonitorConfig().Database;
        var demo = builder.Configuration.GetSection("Monitor:Demo").Get<DemoConfig>() ?? new();
        services.AddSingleton(demo);
        services.AddSingleton<ReplayClock>();
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<ReplayClock>());
        services.AddMonitor(new()
        {
            Database = database,
            Seeds = builder.Configuration["Monitor:Seeds"] ?? new MonitorConfig().Seeds,
            Local = builder.Configuration.GetSection("Monitor:Local").Get<LocalHostConfig>() ?? new(),
        });
        MonitorHost.AddTo(builder, database);
        services.AddSingleton<IWarningAudience, WarningAudience>();
        services.AddHostedService<OutboxPublisher>();
        services.AddSingleton<IMarkAudience, MarkAudience>();
        services.AddHostedService<DisposalPublisher>();
        services.AddHostedService<OutboxListener>();
        services.AddHostedService<RollupService>();
        services.AddHostedService(provider => provider.GetRequiredService<ForecastAhead>());
        services.AddHostedService<RuleSweep>();
        services.AddSingleton(builder.Configuration.GetSection("Monitor:Notifications").Get<NotificationConfig>() ?? new());
        services.AddHostedService(provider => provider.GetRequiredService<Notifier>());
        services.AddHostedService(provider => provider.GetRequiredService<Escalator>());
        services.AddHostedService(provider => provider.GetRequiredService<NoticeTeller>());
        services.AddHostedService(provider => provider.GetRequiredService<Courier>());
        services.AddSingleton<DemoReplay>();
        services.AddHostedService(provider => provider.GetRequiredService<DemoReplay>());
        builder.AddSecurity();
        // After the demonstration, which sets the clock.
        services.AddHostedService<DeadlineWatch>();
        if (builder.Configuration.GetValue("Monitor:Jobs:Enabled", true))
        {
            services.AddJobSchedule(database, builder.Configuration.GetValue("Monitor:Jobs:AtOnce", 2));
            services.AddHostedService<JobStart>();
            services.AddQuartzHostedService(JobSchedule.Scheduler, quartz => quartz.WaitForJobsToComplete = true);
        }

        services.AddSingleton(builder.Configuration.GetSection("Monitor:Ingest").Get<IngestConfig>() ?? new());
        services.AddSingleton<IngestGate>();
        services.AddSingleton(builder.Configuration.GetSection("Monitor:Alerts").Get<AlertConfig>() ?? new());
        services.AddSingleton(provider => new AlertReader(provider.GetRequiredService<AlertConfig>(), provider.GetRequiredService<ReferenceModel>(), TimeProvider.System));
        services.AddSingleton<SubmissionReader>();
        services.AddSingleton<ImportDesk>();
        services.AddSingleton<BacktestDesk>();
        services.AddSingleton<TelemetryProviders>();
        // A dashboard that does not answer the goodbye must not hold up a restart.
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        services.AddSingleton<PrejudgementDesk>();
        services.AddSingleton<ReportRunDesk>();
        services.AddHealthChecks().AddCheck<StoreHealthCheck>("store", tags: [HealthApi.Ready]);
        services.AddSignalR().AddJsonProtocol(protocol => MonitorJson.Configure(protocol.PayloadSerializerOptions));
        services.ConfigureHttpJsonOptions(json => MonitorJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = ImportsApi.LargestFile);
        services.AddProblemDetails();
        services.AddExceptionHandler<ProblemHandler>();
        services.AddOpenApi(openApi =>
        {
            openApi.AddSchemaTransformer<PeriodSchema>();
            openApi.AddDocumentTransformer<HubSchemas>();
        });
    }
}
