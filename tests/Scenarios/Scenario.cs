using System.Globalization;
using Monitor.Enterprises;
using Monitor.Reference;
using Monitor.Rules;

namespace Monitor.Tests.Scenarios;

/// <summary>
/// A story of one enterprise in a readable form, told line by line:
/// <c>rule ID KIND INDICATOR below|above LEVEL AT xHOLD ... clear AT xHOLD [other X] [from DAY]</c> puts a rule in force, or edits it;
/// <c>retire ID</c>; <c>drop ID FIRSTDAY LASTDAY</c> mutes; <c>files INDICATOR FIRST v v v</c> files consecutive periods;
/// <c>PERIOD: INDICATOR v [ytd] [base b], ... => ID LEVEL since PERIOD [by revision]; ...</c> files and says what is open then, <c>nothing</c> when nothing is.
/// </summary>
public sealed class Scenario
{
    private readonly Dictionary<string, Rule> _rules = [];
    private readonly List<Mute> _mutes = [];
    private readonly Firm _firm = new();
    private int _filings;

    public static void Play(string story)
    {
        var scenario = new Scenario();
        foreach (var line in story.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)) scenario.Tell(line);
    }

    private void Tell(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words[0])
        {
            case "rule":
                _rules[words[1]] = Rule(words);
                Edit();
                break;
            case "retire":
                _rules.Remove(words[1]);
                Edit();
                break;
            case "drop":
                _mutes.Add(new($"{_mutes.Count}", MuteMode.Drop, words[1], new(), Day(words[2]), Day(words[3]), "story"));
                Edit();
                break;
            case "files":
                foreach (var (period, value) in A.Months(words[2], words.Length - 3).Zip(words.Skip(3))) File($"{period}", $"{words[1]} {value}");
                break;
            case "expect":
                Expect(line, line["expect ".Length..]);
                break;
            default:
                var parts = line.Split("=>");
                var at = parts[0].IndexOf(':', StringComparison.Ordinal);
                foreach (var figure in parts[0][(at + 1)..].Split(',')) File(parts[0][..at], figure.Trim());
                if (parts.Length > 1) Expect(line, parts[1]);
                break;
        }
    }

    private Rule Rule(string[] words)
    {
        var document = new RuleDocument
        {
            Id = words[1],
            Version = _rules.TryGetValue(words[1], out var old) ? old.Version + 1 : 1,
            Name = new TextDocument { Zh = words[1], En = words[1] },
            Kind = Enum.Parse<RuleKind>(words[2], ignoreCase: true),
            Indicator = words[3],
            Other = After("other"),
            From = After("from"),
            Comparison = After("comparison") == "mom" ? FallComparison.Mom : FallComparison.Yoy,
            Baseline = int.Parse(After("baseline") ?? "12"),
            Direction = words[4] == "below" ? Side.Below : Side.Above,
            Levels = new[] { "blue", "yellow", "orange", "red" }.Where(words.Contains)
                .ToDictionary(level => level, level => new RuleDocument.LevelDocument { At = Number(After(level)!), Hold = Hold(level) }),
            Clear = new() { At = Number(After("clear")!), Hold = Hold("clear") },
        };
        return RuleFile.ToRule(document, TestSeeds.Catalog);

        string? After(string word) => Array.IndexOf(words, word) is >= 0 and var at && at + 1 < words.Length ? words[at + 1] : null;
        int Hold(string word) => Array.IndexOf(words, word) is var at && at + 2 < words.Length && words[at + 2][0] == 'x' ? int.Parse(words[at + 2][1..]) : 1;
    }

    /// <summary>What was stored is read again under the edited rules, and what that means is recorded.</summary>
    private void Edit()
    {
        var model = A.Model(_rules.Values) with { Mutes = [.. _mutes] };
        _firm.ReadsAgainUnder(model);
        if (EnterpriseMonitor.ApplyRules(_firm.State, _firm.Clock.GetUtcNow()) is { } change) _firm.Changes.Add(change);
        Assert.Null(EnterpriseMonitor.ApplyRules(_firm.ReadsAgainUnder(model).State, _firm.Clock.GetUtcNow()));
    }

    private void File(string period, string figure)
    {
        var words = figure.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var reported = Array.IndexOf(words, "base") is > 0 and var at ? Number(words[at + 1]) : (double?)null;
        var outcome = _firm.Apply(A.Filing(period, A.Reading(words[0], Number(words[1]), words.Contains("ytd") ? Basis.YearToDate : Basis.Period, reported)) with { Key = $"story-{++_filings}" });
        Assert.True(outcome.Change is not null, $"{period}: {figure}: {string.Join(' ', outcome.Problems.Select(problem => problem.Message.En))}");
    }

    private void Expect(string line, string expected)
    {
        var open = _firm.Episodes.Where(episode => episode.Status == EpisodeStatus.Active)
            .Select(episode => $"{episode.Rule} {episode.Level.ToString().ToLowerInvariant()} since {episode.FirstPeriod}{(episode.Cause == TransitionCause.Revision ? " by revision" : "")}");
        var wanted = expected.Trim() == "nothing" ? [] : expected.Split(';').Select(one => one.Trim());
        Assert.True(wanted.Order().SequenceEqual(open.Order()), $"{line}\n  open: {string.Join("; ", open)}");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
