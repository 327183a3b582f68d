using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Rules;
using Monitor.Storage;

namespace Monitor.Enterprises;

/// <summary>
/// Puts enterprises on the roster, and edits their lines: each edit is a version with who made it, when and why. An enterprise that leaves gets a last day and
/// stays, with its history. What has been filed stays what it was filed as: an edit may not put figures outside the days on the roster, nor move them to another area.
/// </summary>
public sealed class RosterDesk(Registry registry, IRosterStore store, RuleSweepSignal signal, TimeProvider time)
{
    private const int LongestWhy = 1000;
    private const int PageSize = 100;

    /// <summary>A page of the roster by code, those included that have left it.</summary>
    /// <param name="q">A part of the code or the name.</param>
    /// <param name="after">What the page before gave as next.</param>
    public Page<RosterEntry> List(string? q, string? area, string? after)
    {
        var found = registry.Roster.ByCode.Where(one => (area is null || one.Area == area) && one.Matches(q)).ToList();
        var page = found.Where(one => after is null || string.CompareOrdinal(one.Code, after) > 0).Take(PageSize + 1).ToList();
        return new([.. page.Take(PageSize).Select(one => one.ToEntry())], found.Count, page.Count > PageSize ? page[PageSize - 1].Code : null);
    }

    /// <exception cref="RosterException">The line is wrong, or its code is taken.</exception>
    public async Task<RosterStanding> AddAsync(RosterEntry entry, string why, string by, CancellationToken cancellationToken)
    {
        Refuse([.. RosterCheck.ProblemsOf(entry, registry.Reference, Pointer), .. ProblemsOf(why)]);
        var added = await store.AddToRosterAsync([EnterpriseProfile.Of(entry, 0)], why, by, time.GetUtcNow(), cancellationToken);
        if (added.Count == 0) throw new RosterException([new("roster.there", Pointer("code"), new($"名录中已有代码“{entry.Code}”。", $"The code '{entry.Code}' is on the roster already."))], conflict: true);
        await TellAsync(cancellationToken);
        return (await FindAsync(entry.Code, cancellationToken))!;
    }

    /// <summary>Puts the enterprises of a file on the roster, all or none; those that are there stay as they are.</summary>
    /// <exception cref="RosterException">A line is wrong.</exception>
    public async Task<RosterAddition> AddAsync(Stream file, string why, string by, CancellationToken cancellationToken)
    {
        var (enterprises, problems) = RosterFile.Parse(file, registry.Reference);
        Refuse([.. problems, .. ProblemsOf(why)]);
        var added = await store.AddToRosterAsync(enterprises, why, by, time.GetUtcNow(), cancellationToken);
        if (added.Count > 0) await TellAsync(cancellationToken);
        return new(added, [.. enterprises.Select(one => one.Code).Except(added)]);
    }

    /// <returns>Null when there is no such enterprise.</returns>
    /// <exception cref="RosterException">A field is wrong, or somebody else was faster.</exception>
    public async Task<RosterStanding?> EditAsync(string code, RosterEdit edit, string by, CancellationToken cancellationToken)
    {
        if (!registry.Roster.TryFind(code, out var profile)) return null;
        var (before, entry) = (Newest(profile, await store.ReadRosterEditsAsync(profile.No, cancellationToken)), edit.Entry);
        List<SubmissionProblem> problems = [.. RosterCheck.ProblemsOf(entry, registry.Reference, Pointer), .. ProblemsOf(edit.Why)];
        if (entry.Code != code) problems.Add(new("roster.code", Pointer("code"), new("代码不能更改。", "A code cannot be changed.")));
        if (await ReadFiledDaysAsync(profile, cancellationToken) is var (first, last))
        {
            if (entry.From > first) problems.Add(new("roster.from", Pointer("from"), new($"已有{first:yyyy-MM-dd}起的数据，第一日不能晚于该日。", $"There are figures from {first:yyyy-MM-dd}: the first day cannot be later.")));
            if (entry.To < last) problems.Add(new("roster.to", Pointer("to"), new($"已有截至{last:yyyy-MM-dd}的数据，最后一日不能早于该日。", $"There are figures up to {last:yyyy-MM-dd}: the last day cannot be earlier.")));
            foreach (var field in Places(before, entry))
            {
                problems.Add(new($"roster.{field}", Pointer(field), new(
                    "已报送数据，归属不能更改：请给出最后一日，并以新代码入库。", "It has filed figures, so what it belongs to stays: give it a last day, and put it on the roster under a new code.")));
            }
        }

        Refuse(problems);
        if (!await store.EditRosterAsync(EnterpriseProfile.Of(entry, profile.No), edit.After, edit.Why, by, time.GetUtcNow(), cancellationToken))
            throw new RosterException([new("roster.version", "/after", new("他人已修改，请刷新后重做。", "Somebody else has edited it: read it again and repeat the edit."))], conflict: true);
        await TellAsync(cancellationToken);
        return await FindAsync(code, cancellationToken);
    }

    /// <returns>Null when there is no such enterprise.</returns>
    public async Task<RosterStanding?> FindAsync(string code, CancellationToken cancellationToken)
    {
        if (!registry.Roster.TryFind(code, out var profile)) return null;
        var history = await store.ReadRosterEditsAsync(profile.No, cancellationToken);
        var filed = await ReadFiledDaysAsync(profile, cancellationToken);
        return new(Newest(profile, history), history.Count == 0 ? 0 : history[^1].Version, filed?.First, filed?.Last, history);
    }

    /// <summary>What an edit begins with: another process may have written a line that this one has not heard of.</summary>
    private static RosterEntry Newest(EnterpriseProfile profile, IReadOnlyList<RosterVersion> history) => history.Count == 0 ? profile.ToEntry() : history[^1].Entry;

    /// <summary>The days that an enterprise's figures are of, from the first to the last; null when it has none.</summary>
    private async Task<(DateOnly First, DateOnly Last)?> ReadFiledDaysAsync(EnterpriseProfile profile, CancellationToken cancellationToken)
    {
        var (periods, firstRecord, lastRecord) = await store.ReadFiledAsync(profile.No, cancellationToken);
        List<DateOnly> days = [.. periods.SelectMany(period => new[] { period.FirstDay, period.LastDay }),
            .. new[] { firstRecord, lastRecord }.OfType<DateTimeOffset>().Select(record => Standing.DayOf(record, registry.Model.TimeZone))];
        return days.Count == 0 ? null : (days.Min(), days.Max());
    }

    /// <summary>Other processes find it by themselves.</summary>
    private async Task TellAsync(CancellationToken cancellationToken)
    {
        await registry.ReloadAsync(cancellationToken);
        signal.Set();
    }

    /// <summary>The fields that say to which aggregates it belongs and whether its figures are invented, where they differ.</summary>
    private static IEnumerable<string> Places(RosterEntry before, RosterEntry after)
    {
        if (before.Tier != after.Tier) yield return "tier";
        if (before.Area != after.Area) yield return "area";
        if (before.Industry != after.Industry) yield return "industry";
        if (!before.Chains.ToHashSet().SetEquals(after.Chains)) yield return "chains";
        if (before.SpringFestival != after.SpringFestival) yield return "springFestival";
        if (before.Sample != after.Sample) yield return "sample";
    }

    private static IEnumerable<SubmissionProblem> ProblemsOf(string why)
    {
        if (string.IsNullOrWhiteSpace(why) || why.Length > LongestWhy || why.Contains('\0', StringComparison.Ordinal))
            yield return new("roster.why", "/why", new($"请说明原因，不超过{LongestWhy}个字符。", $"Say why, in at most {LongestWhy} characters."));
    }

    private static void Refuse(List<SubmissionProblem> problems)
    {
        if (problems.Count > 0) throw new RosterException(problems);
    }

    private static string Pointer(string field) => $"/entry/{field}";
}
