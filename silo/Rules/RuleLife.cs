using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reference;
using Monitor.Storage;

namespace Monitor.Rules;

/// <summary>Edits rules and mutes: every edit is a new version with who made it and when; nothing is overwritten.</summary>
public sealed class RuleLife(IRuleStore store, Registry registry, RuleSweepSignal signal, TimeProvider time)
{
    /// <summary>Adds a version of a rule, numbered after the newest there is.</summary>
    /// <param name="state">A draft changes nothing yet; enabling brings every enterprise in line.</param>
    /// <param name="after">The newest version that the editor saw, 0 for a new rule; null when the edit holds whatever there is.</param>
    /// <returns>The version as it was stored.</returns>
    /// <exception cref="SeedException">A field is wrong; the message names it.</exception>
    public async Task<DocumentVersion> SaveAsync(RuleDocument document, RuleState state, string by, CancellationToken cancellationToken, int? after = null)
    {
        var versions = await store.ReadDocumentsAsync(DocumentKind.Rule, cancellationToken);
        var newest = versions.Where(version => version.Id == document.Id).Select(version => version.Version).DefaultIfEmpty(0).Max();
        if (after is not null && after != newest) throw after == 0 ? RuleFile.FaultOf(document, "id", "there is a rule of that name already") : DocumentEdits.Overtaken(document.Id);
        var numbered = RuleFile.Numbered(document, newest + 1, From(document, newest));
        RuleFile.ToRule(numbered, registry.Reference.Catalog, registry.Reference.Forms);
        return await AddAsync(new(numbered.Id, numbered.Version, state, RuleFile.ToJson(numbered), time.GetUtcNow(), by), cancellationToken);
    }

    /// <summary>Takes a rule out of force; its open episodes end by a recorded step.</summary>
    /// <returns>Null when there is no such rule.</returns>
    public async Task<DocumentVersion?> RetireAsync(string id, string by, CancellationToken cancellationToken)
    {
        var newest = (await store.ReadDocumentsAsync(DocumentKind.Rule, cancellationToken)).LastOrDefault(version => version.Id == id);
        if (newest is null) return null;
        var document = RuleFile.Numbered(RuleFile.FromJson(newest.Document), newest.Version + 1, null);
        return await AddAsync(new(id, document.Version, RuleState.Retired, RuleFile.ToJson(document), time.GetUtcNow(), by), cancellationToken);
    }

    /// <summary>Adds a mute, or a new version of it: a mute ends early by a version with an earlier last day.</summary>
    /// <exception cref="SeedException">A field is wrong; the message names it.</exception>
    public async Task<DocumentVersion> SaveAsync(MuteDocument mute, string by, CancellationToken cancellationToken) => (await SaveAsync([mute], by, cancellationToken))[0];

    /// <summary>Adds mutes: all are looked at before the first is stored.</summary>
    /// <exception cref="SeedException">A field is wrong; the message names it.</exception>
    public async Task<IReadOnlyList<DocumentVersion>> SaveAsync(IReadOnlyList<MuteDocument> mutes, string by, CancellationToken cancellationToken)
    {
        foreach (var mute in mutes) Check(mute);
        var added = new List<DocumentVersion>();
        foreach (var mute in mutes) added.Add(await store.AddNextAsync(DocumentKind.Mute, mute.Id, mute, by, time.GetUtcNow(), cancellationToken));
        await HoldAsync(cancellationToken);
        return added;
    }

    /// <summary>Takes mutes out of force, on their first day too.</summary>
    /// <returns>Those that were in force.</returns>
    public async Task<IReadOnlyList<string>> EndMutesAsync(IReadOnlyCollection<string> ids, string by, CancellationToken cancellationToken)
    {
        var ended = (await store.ReadDocumentsAsync(DocumentKind.Mute, cancellationToken)).GroupBy(version => version.Id).Select(versions => versions.Last())
            .Where(newest => ids.Contains(newest.Id) && newest.State == RuleState.Enabled).ToList();
        foreach (var newest in ended)
            await store.AddVersionAsync(DocumentKind.Mute, newest with { Version = newest.Version + 1, State = RuleState.Retired, At = time.GetUtcNow(), By = by }, cancellationToken);
        if (ended.Count > 0) await HoldAsync(cancellationToken);
        return [.. ended.Select(newest => newest.Id)];
    }

    private void Check(MuteDocument mute)
    {
        if (mute.Id.Length == 0) throw FaultOf(mute, "id", "it is empty");
        if (mute.To < mute.From) throw FaultOf(mute, "to", "the last day is before the first");
        if (string.IsNullOrWhiteSpace(mute.Reason)) throw FaultOf(mute, "reason", "a mute needs a reason");
        // What other monitors say is no rule's; it is about enterprises.
        if (mute.Rule is null or ExternalJudge.Rule) return;
        if (registry.Model.Rules.Find(mute.Rule) is not { } rule) throw FaultOf(mute, "rule", $"there is no rule '{mute.Rule}' in force");
        if (!rule.Scope.Subjects.Overlaps(Mute.Of(mute).Scope.Subjects))
            throw FaultOf(mute, "scope.subjects", $"rule '{mute.Rule}' judges {string.Join(", ", rule.Scope.Subjects)}: name which of them");
    }

    private static SeedException FaultOf(MuteDocument mute, string field, string what) => new($"mute {mute.Id}, {field}", what) { Field = field };

    private async Task<DocumentVersion> AddAsync(DocumentVersion rule, CancellationToken cancellationToken)
    {
        var added = await store.AddVersionAsync(DocumentKind.Rule, rule, cancellationToken);
        await HoldAsync(cancellationToken);
        return added;
    }

    /// <summary>Lets what is stored hold from now on.</summary>
    private async Task HoldAsync(CancellationToken cancellationToken)
    {
        await registry.ReloadAsync(cancellationToken);
        signal.Set();
    }

    /// <summary>An edited rule speaks of the periods being filed: from the first of last month on, unless it says otherwise.</summary>
    private string? From(RuleDocument document, int newest)
    {
        if (document.From is not null || newest == 0) return document.From;
        var today = TimeZoneInfo.ConvertTime(time.GetUtcNow(), registry.Reference.TimeZone).DateTime;
        return DateOnly.FromDateTime(new DateTime(today.Year, today.Month, 1).AddMonths(-1)).ToString("yyyy-MM-dd");
    }
}
