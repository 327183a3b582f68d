using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Jobs;

namespace Monitor.Notifications;

/// <summary>Turns what a job tells into things to tell to those whom the routes name.</summary>
public sealed class NoticeWriter(NotificationModel model, Recipients recipients, Registry registry)
{
    public IReadOnlyList<QueuedItem> Write(Notice notice)
    {
        var enterprise = notice.About(SubjectKind.Enterprise) is { } code && registry.Roster.TryFind(code, out var found) ? found : null;
        var area = enterprise?.Area ?? notice.About(SubjectKind.Area);
        var targets = model.Meant(model.Routes.Where(route => route.Tells(notice.Kind, enterprise?.Tier, area, enterprise?.Industry)).SelectMany(route => route.To), recipients, area, enterprise?.Code);
        return [.. targets.Select(target => new QueuedItem(target, new(
            $"{target.Channel}|{target.Recipient}|notice|{notice.Job}|{notice.Period}|{notice.Subject}", NoticeKind.Notice, "", Level.None, Level.None,
            notice.Subject, enterprise?.Name ?? "", notice.Job, NameOf(notice.Kind), "", enterprise?.Tier, area, enterprise?.Industry, notice.Text, notice.At, notice.At)))];
    }

    private static Text NameOf(JobNoticeKind kind) => kind switch
    {
        JobNoticeKind.Opened => new("开始填报", "Forms are open"),
        JobNoticeKind.Reminder => new("催报", "Reminder"),
        JobNoticeKind.Late => new("逾期未报", "Late form"),
        JobNoticeKind.Closed => new("月度关账", "Month closed"),
        JobNoticeKind.ReportReady => new("报告已生成", "Report ready"),
        _ => new("任务失败", "Job failed"),
    };
}
