using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitor.Alerts;
using Monitor.Hosting;
using Monitor.Notifications;
using Monitor.Storage;

namespace Monitor.Escalation;

/// <summary>What escalation is made of.</summary>
public static class EscalationServices
{
    public static IServiceCollection AddEscalation(this IServiceCollection services)
    {
        services.AddSingleton(provider => (IEscalationStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<LadderDesk>();
        services.AddSingleton(provider => new Escalator(
            provider.GetRequiredService<IMonitorStore>(), provider.GetRequiredService<IEscalationStore>(), provider.GetRequiredService<IAccountStore>(),
            provider.GetRequiredService<Registry>(), provider.GetRequiredService<WarningWriter>(), provider.GetRequiredService<CourierSignal>(), provider.GetRequiredService<TimeProvider>(),
            TimeProvider.System, provider.GetRequiredService<ILogger<Escalator>>()));
        return services;
    }
}
