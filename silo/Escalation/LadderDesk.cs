using Monitor.Alerts;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Disposal;
using Monitor.Hosting;
using Monitor.Notifications;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Escalation;

/// <summary>Edits ladders, every edit a new version, and shows who would be told when without telling anybody.</summary>
public sealed class LadderDesk(
    Registry registry, IRuleStore store, IEscalationStore climbs, IDisposalStore disposals, IAccountStore accounts, WarningWriter writer, TimeProvider time)
{
    private const int MostSteps = 10;
    private const int LongestWait = 1000;
    private const int LongestName = 100;

    /// <exception cref="SeedException">A field is wrong; the message names it.</exception>
    public async Task<DocumentVersion> SaveAsync(LadderDocument ladder, string by, CancellationToken cancellationToken)
    {
        var where = $"ladder {ladder.Id}";
        DocumentCheck.Id(ladder.Id, "ladder");
        DocumentCheck.Choice(ladder, registry, where);
        if (ladder.Steps.Count is < 1 or > MostSteps) throw new SeedException($"{where}, steps", $"write 1 to {MostSteps}");
        var model = await NotificationModel.ReadAsync(store, cancellationToken);
        for (var i = 0; i < ladder.Steps.Count; i++)
        {
            var (step, place) = (ladder.Steps[i], $"{where}, steps/{i}");
            if (step.AfterHours is not (>= 0 and <= LongestWait)) throw new SeedException($"{place}/afterHours", $"write 0 to {LongestWait} working hours");
            if (string.IsNullOrWhiteSpace(step.Name.Zh) || string.IsNullOrWhiteSpace(step.Name.En)) throw new SeedException($"{place}/name", "say in both languages who stands there");
            if (step.Name.Zh.Length > LongestName || step.Name.En.Length > LongestName) throw new SeedException($"{place}/name", $"write at most {LongestName} characters");
            DocumentCheck.Targets(step.To, model, $"{place}/to");
        }

        return await store.AddNextAsync(DocumentKind.Ladder, ladder.Id, ladder, by, time.GetUtcNow(), cancellationToken);
    }

    /// <summary>How a warning that is there stands on every ladder that speaks of it.</summary>
    public async Task<IReadOnlyList<ClimbView>> TryAsync(StoredEpisode episode, CancellationToken cancellationToken)
    {
        if (writer.Write(episode.Subject, episode.Last, episode.RaisedAt) is not { } warning) return [];
        var there = (await climbs.ReadClimbsAsync(episode.Subject, episode.Last.Episode, cancellationToken)).ToDictionary(climb => climb.Ladder);
        var actions = await disposals.ReadDisposalAsync(episode.Subject, episode.Last.Episode, cancellationToken);
        var holds = warning is { Status: EpisodeStatus.Active, Muted: false } && DisposalRules.After(actions).Stage != DisposalStage.Closed;
        return await ViewAsync(ladder => ladder.Covers(warning) || there.ContainsKey(ladder.Id),
            ladder => holds && ladder.Covers(warning) ? there.GetValueOrDefault(ladder.Id) : null, actions, warning.Area, warning.SubjectKind == SubjectKind.Enterprise ? warning.Subject : null, cancellationToken);
    }

    /// <summary>How a warning would climb if it were there and nobody did anything.</summary>
    public Task<IReadOnlyList<ClimbView>> TryAsync(SupposedWarning warning, CancellationToken cancellationToken) => ViewAsync(
        ladder => ladder.Covers(warning.Level, warning.Tier, warning.Area, warning.Industry, warning.Rule),
        ladder => new(0, 0, ladder.Id, warning.OpenedAt, 0, 0), [], warning.Area, null, cancellationToken);

    private async Task<IReadOnlyList<ClimbView>> ViewAsync(Func<LadderDocument, bool> speaksOfIt, Func<LadderDocument, Climb?> climbOf, IReadOnlyList<DisposalAction> actions,
        string? area, string? enterprise, CancellationToken cancellationToken)
    {
        var model = await NotificationModel.ReadAsync(store, cancellationToken);
        var recipients = await Recipients.ReadAsync(accounts, model.AllTargets, registry.Reference, cancellationToken);
        var clock = new WorkingClock(registry.Reference.Calendar, registry.Reference.TimeZone);
        var versions = (await store.ReadDocumentsAsync(DocumentKind.Ladder, cancellationToken)).GroupBy(version => version.Id).ToDictionary(own => own.Key, own => own.Last().Version);
        return [.. model.Ladders.Where(speaksOfIt).Select(ladder => View(ladder, climbOf(ladder)))];

        ClimbView View(LadderDocument ladder, Climb? climb)
        {
            var steps = ladder.Steps.Select((step, i) => new ClimbStepView(step.Name, step.AfterHours, i < climb?.Told,
                climb is not null && i >= climb.Told ? ClimbClock.Due(clock, climb.StartedAt, actions, ladder.WaitOf(i)) : null,
                [.. model.Meant(step.To, recipients, area, enterprise).Select(target => new ClimbTargetView(target.Channel, model.Find(target.Channel)!.Kind, target.Recipient))])).ToList();
            var state = climb is null ? ClimbState.Idle : climb.Told >= steps.Count ? ClimbState.Finished : steps[climb.Told].At is null ? ClimbState.Stopped : ClimbState.Climbing;
            return new(ladder.Id, versions.GetValueOrDefault(ladder.Id), state, climb?.StartedAt, steps);
        }
    }
}
