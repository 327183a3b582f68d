using Microsoft.Extensions.DependencyInjection;
using Monitor.Storage;

namespace Monitor.Disposal;

/// <summary>What disposal is made of.</summary>
public static class DisposalServices
{
    public static IServiceCollection AddDisposal(this IServiceCollection services)
    {
        services.AddSingleton(provider => (IDisposalStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<DisposalSignal>();
        services.AddSingleton<DisposalDesk>();
        services.AddSingleton<LoopReader>();
        return services;
    }
}
