using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Monitor.Alerts;
using Monitor.Hosting;
using Monitor.Notifications.Alertmanager;
using Monitor.Notifications.DingTalk;
using Monitor.Notifications.Email;
using Monitor.Notifications.Feishu;
using Monitor.Notifications.InApp;
using Monitor.Notifications.Webhook;
using Monitor.Notifications.WeCom;
using Monitor.Storage;

namespace Monitor.Notifications;

/// <summary>What notifications are made of.</summary>
public static class NotificationServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.TryAddSingleton(new NotificationConfig());
        services.AddSingleton(provider => (INotificationStore)provider.GetRequiredService<IMonitorStore>());
        services.AddSingleton<Posting>();
        services.AddSingleton<IChannel, InAppChannel>();
        services.AddSingleton<IChannel, EmailChannel>();
        services.AddSingleton<IChannel, WeComChannel>();
        services.AddSingleton<IChannel, DingTalkChannel>();
        services.AddSingleton<IChannel, FeishuChannel>();
        services.AddSingleton<IChannel, WebhookChannel>();
        services.AddSingleton<IChannel, AlertmanagerChannel>();
        services.AddSingleton<NotificationDesk>();
        services.AddSingleton<CourierSignal>();
        // Receivers and their limits live in real time, also while a replay's clock runs ahead.
        services.AddSingleton(provider => new Notifier(
            provider.GetRequiredService<IMonitorStore>(), provider.GetRequiredService<INotificationStore>(), provider.GetRequiredService<IAccountStore>(),
            provider.GetRequiredService<Registry>(), provider.GetRequiredService<WarningWriter>(),
            provider.GetRequiredService<CourierSignal>(), TimeProvider.System, provider.GetRequiredService<ILogger<Notifier>>()));
        services.AddSingleton(provider => new NoticeTeller(
            provider.GetRequiredService<IMonitorStore>(), provider.GetRequiredService<INotificationStore>(), provider.GetRequiredService<IAccountStore>(), provider.GetRequiredService<Registry>(),
            provider.GetRequiredService<CourierSignal>(), TimeProvider.System, provider.GetRequiredService<ILogger<NoticeTeller>>()));
        services.AddSingleton(provider => new Courier(
            provider.GetRequiredService<IMonitorStore>(), provider.GetRequiredService<INotificationStore>(), provider.GetRequiredService<IJobRunStore>(), provider.GetServices<IChannel>(),
            provider.GetRequiredService<NotificationConfig>(), provider.GetRequiredService<Registry>(), provider.GetRequiredService<CourierSignal>(), TimeProvider.System,
            provider.GetRequiredService<ILogger<Courier>>()));
        return services;
    }
}
