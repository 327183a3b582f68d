using Microsoft.Extensions.Logging;
using Monitor.Alerts;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Disposal;
using Monitor.Hosting;
using Monitor.Notifications;
using Monitor.Storage;

namespace Monitor.Escalation;

/// <summary>
/// Looks at the climbs whose time has come and tells the steps that are due. What a step tells is written down with the step, in one transaction that
/// fails when anything has moved the climb meanwhile: whatever dies when, and however many processes do so, every step is told once.
/// </summary>
/// <param name="time">The monitor's: warnings and actions are of that time. What is to be sent is queued in the system's, as everything sent.</param>
public sealed class Escalator(
    IMonitorStore store, IEscalationStore climbs, IAccountStore accounts, Registry registry, WarningWriter writer, CourierSignal courier, TimeProvider time, TimeProvider system, ILogger<Escalator> logger)
    : RoundService("escalator", PollInterval, system, logger)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private const int AtOnce = 500;

    private readonly WorkingClock _clock = new(registry.Reference.Calendar, registry.Reference.TimeZone);
    private string? _planned;

    protected override async Task RoundAsync(CancellationToken stoppingToken)
    {
        if (!await StepAsync(stoppingToken)) await Task.Delay(PollInterval, Time, stoppingToken);
    }

    /// <summary>Looks at the next climbs.</summary>
    /// <returns>Whether there may be more to look at now.</returns>
    public async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        var model = await NotificationModel.ReadAsync(store, cancellationToken);
        if (model.LadderStamp != _planned)
        {
            // Other waits, or since the last start another calendar: when to look has been reckoned by the old ones.
            await climbs.LookAgainAsync(cancellationToken);
            _planned = model.LadderStamp;
        }

        var due = await climbs.ReadDueClimbsAsync(time.GetUtcNow(), AtOnce, cancellationToken);
        if (due.Count == 0) return false;
        await registry.LearnAsync(due.Select(one => one.Climb.Subject), cancellationToken);
        var recipients = await Recipients.ReadAsync(accounts, model.AllTargets, registry.Reference, cancellationToken);
        var moves = due.Select(one => Look(one, model, recipients)).ToList();
        await climbs.MoveClimbsAsync(moves, Time.GetUtcNow(), cancellationToken);
        if (moves.Exists(move => move.Items.Count > 0)) courier.Set();
        return true;
    }

    private ClimbMove Look(DueClimb one, NotificationModel model, Recipients recipients)
    {
        var (climb, now) = (one.Climb, time.GetUtcNow());
        var ladder = model.Ladders.FirstOrDefault(ladder => ladder.Id == climb.Ladder);
        var warning = writer.Write(climb.Subject, one.Episode.Last, one.Episode.RaisedAt);
        if (ladder is null || climb.Told >= ladder.Steps.Count || warning is null || warning.Status != EpisodeStatus.Active || warning.Muted || !ladder.Covers(warning)
            || DueAt(climb.Told) is not { } at) return new(climb, climb.Told, null, []);
        if (at > now) return new(climb, climb.Told, at, []);
        var (step, targets) = (ladder.Steps[climb.Told], Targets(ladder.Steps[climb.Told], model, recipients, warning));
        var reason = Reason(step, ladder.WaitOf(climb.Told), DisposalRules.After(one.Actions));
        return new(climb, climb.Told + 1, climb.Told + 1 < ladder.Steps.Count ? DueAt(climb.Told + 1) : null, [.. targets.Select(target => new QueuedItem(target, Item(warning, climb, target, reason, now)))]);

        DateTimeOffset? DueAt(int step) => ClimbClock.Due(_clock, climb.StartedAt, one.Actions, ladder!.WaitOf(step));
    }

    public static IReadOnlyList<RouteTarget> Targets(LadderStep step, NotificationModel model, Recipients recipients, Warning warning) =>
        model.Meant(step.To, recipients, warning.Area, warning.SubjectKind == SubjectKind.Enterprise ? warning.Subject : null);

    private static NotificationItem Item(Warning warning, Climb climb, RouteTarget target, Text reason, DateTimeOffset now)
    {
        // The moment it began tells two climbs of an episode that was reopened apart.
        var key = $"{target.Channel}|{target.Recipient}|{warning.Id}|{climb.Ladder}@{Micros.Of(climb.StartedAt)}|step{climb.Told + 1}";
        return Intake.ItemOf(warning, NoticeKind.Escalated, Level.None, key) with
        {
            At = now,
            Sentence = new($"{reason.Zh}{warning.Sentence.Zh}", $"{reason.En} {warning.Sentence.En}"),
        };
    }

    private static Text Reason(LadderStep step, TimeSpan wait, DisposalState state)
    {
        var hours = Sentences.Number(wait.TotalHours);
        return state is { AcknowledgedAt: not null, Due: { } due }
            ? new($"升级至{step.Name.Zh}：交办{state.Unit}的答复应于{due:yyyy-MM-dd}前报送，已逾期。", $"Up to the {step.Name.En}: the answer of {state.Unit} was due {due:yyyy-MM-dd} and is overdue.")
            : new($"升级至{step.Name.Zh}：预警发布{hours}个工作小时后仍无人确认。", $"Up to the {step.Name.En}: nobody has acknowledged it within {hours} working hours.");
    }
}
