using Microsoft.Extensions.DependencyInjection;
using Monitor.Hosting;
using Monitor.Prejudgements;
using Monitor.Reporting;
using Monitor.Storage;
using Quartz;

namespace Monitor.Jobs;

/// <summary>Puts the scheduled jobs together.</summary>
public static class JobServices
{
    /// <summary>The jobs and what runs them.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton(provider => (IJobRunStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton(provider => JobBook.OfMonth(provider.GetRequiredService<Registry>(), provider.GetRequiredService<ReportingTable>(),
            provider.GetRequiredService<DeadlineRound>(), provider.GetRequiredService<IMonitorStore>(), provider.GetRequiredService<IJobRunStore>(), provider.GetRequiredService<INotificationStore>(),
            provider.GetRequiredService<OutboxSignal>(), provider.GetRequiredService<PrejudgementService>(), provider.GetRequiredService<ReportService>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<JobRunner>();
        return services;
    }

    /// <summary>The schedule, kept in the database; on PostgreSQL all processes share it as a cluster.</summary>
    /// <param name="atOnce">How many jobs one process runs at the same time: few, so that filings keep the processor.</param>
    public static IServiceCollection AddJobSchedule(this IServiceCollection services, string database, int atOnce)
    {
        services.AddSingleton<JobSchedule>();
        services.AddQuartz(JobSchedule.Scheduler, quartz =>
        {
            // The schedule is kept in real time even where a replay sets the clock: what is due is asked of the clock, when to look is not.
            // Only the clock of a scheduler that has a name is its own; that of the nameless one would become everybody's.
            quartz.UseTimeProvider(TimeProvider.System);
            quartz.UseDefaultThreadPool(atOnce);
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            quartz.UsePersistentStore(store =>
            {
                store.ConfigureStore(options =>
                {
                    options.TablePrefix = "qrtz_";
                    options.StoreJobDataAsStrings = true;
                    options.RecoverFiringsCancelledByShutdown = true;
                });
                if (StoreFactory.ToPostgres(database) is { } server)
                {
                    store.UsePostgres(server);
                    store.UseClustering(cluster => cluster.CheckinInterval = TimeSpan.FromSeconds(5));
                }
                else
                {
                    store.UseSqlite(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = database, DefaultTimeout = 30 }.ToString());
                }
            });
        });
        return services;
    }
}
