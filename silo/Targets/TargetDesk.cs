using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Targets;

/// <summary>Edits year targets: every edit is a new version with who made it, when and why; nothing is overwritten.</summary>
public sealed class TargetDesk(Registry registry, IReportStore store, TimeProvider time)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const int LongestText = 1000;

    /// <summary>Adds a version; rules of kind target gap read it from now on.</summary>
    /// <returns>The version as it was stored.</returns>
    /// <exception cref="TargetException">A field is wrong, or somebody else was faster; the message says what to change.</exception>
    public async Task<TargetVersion> SaveAsync(TargetEdit edit, CancellationToken cancellationToken)
    {
        Check(edit);
        var subject = new Subject(edit.Kind, edit.Code);
        var newest = (await store.ReadTargetsAsync(cancellationToken))
            .LastOrDefault(one => one.Subject == subject && one.Target == edit.Target && one.Year == edit.Year)?.Version ?? 0;
        if (newest != edit.After) throw new TargetException("after", $"the newest version is {newest}, not {edit.After}: somebody else has edited it; read it again and repeat the edit");
        var version = new TargetVersion(subject, edit.Target, edit.Year, newest + 1, edit.Value, edit.Weights, edit.Why, edit.By, time.GetUtcNow());
        if (!await store.AddTargetAsync(version, cancellationToken)) throw new TargetException("after", "somebody else has just edited it; read it again and repeat the edit");
        await registry.ReloadAsync(cancellationToken);
        return version;
    }

    private void Check(TargetEdit edit)
    {
        if (edit.Kind is not (SubjectKind.Area or SubjectKind.City) || !registry.Aggregates.TryFind(new Subject(edit.Kind, edit.Code), out _))
            throw new TargetException("code", $"there is no {edit.Kind.ToString().ToLowerInvariant()} '{edit.Code}'; targets are of areas and of the city, whose code is 'city'");
        if (registry.Reference.TargetKinds.All.All(kind => kind.Code != edit.Target) && registry.Model.Targets.Find(new Subject(edit.Kind, edit.Code), edit.Target) is null)
            throw new TargetException("target", $"'{edit.Target}' is no kind of target; they are {string.Join(", ", registry.Reference.TargetKinds.All.Select(kind => kind.Code))}");
        if (edit.Year is < FirstYear or > LastYear) throw new TargetException("year", $"a year is {FirstYear} to {LastYear}");
        if (edit.Value is { } value && (!double.IsFinite(value) || Math.Abs(value) > 1e6)) throw new TargetException("value", "a target is a number up to a million");
        if (edit.Weights.Count != 0 && (edit.Weights.Count != 12 || edit.Weights.Any(weight => !double.IsFinite(weight) || weight < 0) || edit.Weights.Sum() <= 0))
            throw new TargetException("weights", "give twelve numbers from 0, one a month, that are not all 0; or none for last year's own pattern");
        if (string.IsNullOrWhiteSpace(edit.Why) || edit.Why.Length > LongestText || edit.Why.Contains('\0', StringComparison.Ordinal)) throw new TargetException("why", $"say why, in at most {LongestText} characters");
        if (string.IsNullOrWhiteSpace(edit.By) || edit.By.Length > LongestText || edit.By.Contains('\0', StringComparison.Ordinal)) throw new TargetException("by", "say who edits");
    }
}
