using System.Text.Json;
using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Enterprises;
using Monitor.Reference;
using Monitor.Rollups;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Hosting;

/// <summary>The models in force: reference data, roster, rules. Each is swapped whole when it changes.</summary>
public sealed class Registry(ReferenceModel reference, IMonitorStore store)
{
    private volatile Roster _roster = new([]);
    private volatile Aggregates _aggregates = new([]);
    private volatile MonitorModel _model = new(reference.Catalog, new([]), reference.TimeZone) { Calendar = reference.Calendar, Targets = reference.Targets };
    private volatile ReportingModel _reporting = ReportingModel.Empty;

    public ReferenceModel Reference => reference;
    public Roster Roster => _roster;
    public MonitorModel Model => _model;

    /// <summary>Areas, industries, chains and the city.</summary>
    public Aggregates Aggregates => _aggregates;

    /// <summary>Who need not file; read again from time to time by the watch over due days.</summary>
    public ReportingModel Reporting
    {
        get => _reporting;
        set => _reporting = value;
    }

    /// <summary>Reads roster and rules from the store.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        // Before the versions: what is added meanwhile is found missing later, never taken for read.
        var (stamp, _) = await store.ReadRuleStampAsync(cancellationToken);
        var documents = await store.ReadRulesAsync(cancellationToken);
        var rules = documents.Select(json => RuleFile.ToRule(RuleFile.FromJson(json), reference.Catalog, reference.Forms)).ToList();
        var mutes = await store.ReadDocumentsAsync(DocumentKind.Mute, cancellationToken);
        // Before the model: what is in use is read again when that changes, and then by the roster of the same stamp.
        await RefreshRosterAsync(cancellationToken);
        _model = new(reference.Catalog, new(rules), reference.TimeZone)
        {
            Calendar = reference.Calendar,
            Targets = reference.Targets.With(await store.ReadTargetsAsync(cancellationToken)),
            Stamp = stamp,
            Mutes = [.. mutes.GroupBy(mute => mute.Id).Select(versions => versions.Last()).Where(newest => newest.State == RuleState.Enabled)
                .Select(newest => Mute.Of(JsonSerializer.Deserialize<MuteDocument>(newest.Document, MonitorJson.Options)!))],
        };
        var subjects = reference.Aggregates.ToList();
        var numbers = await store.NumberSubjectsAsync([.. subjects.Select(one => one.Subject)], cancellationToken);
        _aggregates = new([.. subjects.Select(one => new AggregateProfile(numbers[one.Subject], one.Subject, one.Name))]);
    }

    /// <summary>
    /// Looks whether another process has edited rules or mutes, and reads them again if so. To be asked before anything is recorded because
    /// rules changed: a process that has not heard of an edit would take it back.
    /// </summary>
    /// <returns>Whether the model was the present one.</returns>
    public async Task<bool> IsCurrentAsync(CancellationToken cancellationToken)
    {
        var (stamp, _) = await store.ReadRuleStampAsync(cancellationToken);
        if (stamp == _model.Stamp) return true;
        await ReloadAsync(cancellationToken);
        return false;
    }

    /// <summary>Reads the roster anew if another process has put one of the subjects on it.</summary>
    public Task LearnAsync(IEnumerable<int> subjects, CancellationToken cancellationToken) => subjects.All(Knows) ? Task.CompletedTask : RefreshRosterAsync(cancellationToken);

    /// <summary>Reads the roster from the store.</summary>
    public async Task RefreshRosterAsync(CancellationToken cancellationToken) => _roster = new(await store.ReadRosterAsync(cancellationToken));

    /// <summary>Puts the starter rules into a database that has none; into one that has rules, those it has not seen yet, as drafts for somebody to look at.</summary>
    public async Task SeedRulesAsync(CancellationToken cancellationToken)
    {
        var there = (await store.ReadDocumentsAsync(DocumentKind.Rule, cancellationToken)).Select(version => version.Id).ToHashSet(StringComparer.Ordinal);
        var documents = RuleFile.Read(Path.Combine(reference.Folder, "rules.yaml")).Where(document => !there.Contains(document.Id)).ToList();
        foreach (var document in documents) RuleFile.ToRule(document, reference.Catalog, reference.Forms);
        await store.AddRulesAsync([.. documents.Select(document => (document.Id, document.Version, RuleFile.ToJson(document)))],
            there.Count == 0 ? RuleState.Enabled : RuleState.Draft, cancellationToken);
    }

    public async Task AddEnterprisesAsync(IReadOnlyList<EnterpriseProfile> enterprises, CancellationToken cancellationToken)
    {
        await store.AddEnterprisesAsync(enterprises, cancellationToken);
        await RefreshRosterAsync(cancellationToken);
    }

    /// <summary>Whether a number is an enterprise's or an aggregate's.</summary>
    private bool Knows(int subject) => _roster.TryFind(subject, out _) || _aggregates.TryFind(subject, out _);
}
