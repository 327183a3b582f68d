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
    /// <returns>The version as it was stored.</returns>
    /// <exception cref="SeedException">A field is wrong; the message names it.</exception>
    public async Task<DocumentVersion> SaveAsync(RuleDocument document, RuleState state, string by, CancellationToken cancellationToken)
    {
        var versions = await store.ReadDocumentsAsync(DocumentKind.Rule, cancellationToken);
        var newest = versions.Where(version => version.Id == document.Id).Select(version => version.Version).DefaultIfEmpty(0).Max();
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
    public async Task<DocumentVersion> SaveAsync(MuteDocument mute, string by, CancellationToken cancellationToken)
    {
        if (mute.Id.Length == 0) throw new SeedException("mute, id", "it is empty");
        if (mute.To < mute.From) throw new SeedException($"mute {mute.Id}, to", "the last day is before the first");
        if (string.IsNullOrWhiteSpace(mute.Reason)) throw new SeedException($"mute {mute.Id}, reason", "a mute needs a reason");
        if (mute.Rule is not null && mute.Rule != ExternalJudge.Rule && registry.Model.Rules.Find(mute.Rule) is null) throw new SeedException($"mute {mute.Id}, rule", $"there is no rule '{mute.Rule}' in force");
        if (mute.Rule is not null && !registry.Model.Rules.Find(mute.Rule)!.Scope.Subjects.Overlaps(Mute.Of(mute).Scope.Subjects))
            throw new SeedException($"mute {mute.Id}, scope.subjects", $"rule '{mute.Rule}' judges {string.Join(", ", registry.Model.Rules.Find(mute.Rule)!.Scope.Subjects)}: name which of them");
        return await HoldAsync(await store.AddNextAsync(DocumentKind.Mute, mute.Id, mute, by, time.GetUtcNow(), cancellationToken), cancellationToken);
    }

    private async Task<DocumentVersion> AddAsync(DocumentVersion rule, CancellationToken cancellationToken) =>
        await HoldAsync(await store.AddVersionAsync(DocumentKind.Rule, rule, cancellationToken), cancellationToken);

    /// <summary>Lets a version that is stored hold from now on.</summary>
    private async Task<DocumentVersion> HoldAsync(DocumentVersion version, CancellationToken cancellationToken)
    {
        await registry.ReloadAsync(cancellationToken);
        signal.Set();
        return version;
    }

    /// <summary>An edited rule speaks of the periods being filed: from the first of last month on, unless it says otherwise.</summary>
    private string? From(RuleDocument document, int newest)
    {
        if (document.From is not null || newest == 0) return document.From;
        var today = TimeZoneInfo.ConvertTime(time.GetUtcNow(), registry.Reference.TimeZone).DateTime;
        return DateOnly.FromDateTime(new DateTime(today.Year, today.Month, 1).AddMonths(-1)).ToString("yyyy-MM-dd");
    }
}
