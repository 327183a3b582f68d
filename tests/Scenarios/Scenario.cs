using System.Globalization;
using System.Text.RegularExpressions;
using Monitor.Enterprises;
using Monitor.Reference;
using Monitor.Rules;

namespace Monitor.Tests.Scenarios;

/// <summary>
/// A story of some enterprises and what they add up to, in a readable form, told line by line:
/// <c>firms F1 F2@2025-04-01.. F3@..2025-06-30</c> who is on the roster and when, F1 alone unless said;
/// <c>rule ID KIND INDICATOR below|above LEVEL AT xHOLD ... clear AT xHOLD [other X] [from DAY] [form X] [of area,city] [coverage SHARE] [closes DAYS] [target X]</c>
/// puts a rule in force, or edits it; <c>retire ID</c>; <c>drop ID FIRSTDAY LASTDAY [of area]</c> mutes; <c>files INDICATOR FIRST v v v</c>: every firm files consecutive periods;
/// <c>form FORM FIRST [LAST]</c>: every firm files all that the form asks for; <c>on DAY => ...</c>: it is noon of that day, due days and closings are looked at;
/// <c>PERIOD: [FIRM] INDICATOR v [ytd] [base b], ... => [SUBJECT/]ID LEVEL since PERIOD [by revision|by closing]; ...</c> files and says what is open then,
/// <c>nothing</c> when nothing is. The subject is F1 unless given; areas are north, the city is city.
/// </summary>
public sealed partial class Scenario
{
    private readonly Dictionary<string, Rule> _rules = [];
    private readonly List<Mute> _mutes = [];
    private readonly Dictionary<string, Firm> _firms = new() { ["F1"] = new() };
    private readonly RolledUp _rolledUp = new();
    private int _filings;

    public static void Play(string story)
    {
        var scenario = new Scenario();
        foreach (var line in story.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)) scenario.Tell(line);
    }

    private void Tell(string line)
    {
        var words = line.Split("=>")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words[0])
        {
            case "firms":
                _firms.Clear();
                foreach (var word in words.Skip(1)) Enter(word);
                Edit();
                break;
            case "rule":
                _rules[words[1]] = Rule(words);
                Edit();
                break;
            case "retire":
                _rules.Remove(words[1]);
                Edit();
                break;
            case "drop":
                _mutes.Add(new($"{_mutes.Count}", MuteMode.Drop, words[1], RuleFile.ToScope(new() { Subjects = Kinds(words) }), Day(words[2]), Day(words[3]), "story"));
                Edit();
                break;
            case "files":
                foreach (var (period, value) in A.Months(words[2], words.Length - 3).Zip(words.Skip(3)))
                {
                    foreach (var firm in _firms.Keys) File($"{period}", $"{firm} {words[1]} {value}");
                }

                break;
            case "form":
                foreach (var period in A.Months(words[2], 1 + Distance(words[2], words[^1])))
                {
                    foreach (var firm in _firms.Values) firm.FilesForm(words[1], period.ToString());
                }

                break;
            case "on":
                foreach (var firm in _firms.Values) firm.Checks(words[1]);
                _rolledUp.MoveOn(A.Day(words[1]));
                break;
            case "expect":
                Expect(line, line["expect ".Length..]);
                return;
            default:
                var filing = line.Split("=>")[0];
                var at = filing.IndexOf(':', StringComparison.Ordinal);
                foreach (var figure in filing[(at + 1)..].Split(',')) File(filing[..at], figure.Trim());
                break;
        }

        _rolledUp.Take(_firms.Values);
        if (line.Split("=>") is [_, var expected]) Expect(line, expected);
    }

    private void Enter(string word)
    {
        var (name, from, to) = word.Split('@', '.') switch
        {
            [var only] => (only, DateOnly.MinValue, DateOnly.MaxValue),
            [var only, var first, _, var last] => (only, first.Length == 0 ? DateOnly.MinValue : Day(first), last.Length == 0 ? DateOnly.MaxValue : Day(last)),
            _ => throw new FormatException(word),
        };
        _firms.Add(name, new(A.Model(), A.Profile(name, _firms.Count + 1) with { From = from, To = to }));
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
            Form = After("form"),
            Target = After("target"),
            Scope = new() { Subjects = Kinds(words) },
            Coverage = Number(After("coverage") ?? "0.8"),
            CloseAfterDays = int.Parse(After("closes") ?? "20"),
            Comparison = After("comparison") == "mom" ? FallComparison.Mom : FallComparison.Yoy,
            Baseline = int.Parse(After("baseline") ?? "12"),
            Direction = words[4] == "below" ? Side.Below : Side.Above,
            Levels = new[] { "blue", "yellow", "orange", "red" }.Where(words.Contains)
                .ToDictionary(level => level, level => new RuleDocument.LevelDocument { At = Number(After(level)!), Hold = Hold(level) }),
            Clear = new() { At = Number(After("clear")!), Hold = Hold("clear") },
        };
        return RuleFile.ToRule(document, TestSeeds.Catalog, TestSeeds.Reference.Forms);

        string? After(string word) => WordAfter(words, word);
        int Hold(string word) => Array.IndexOf(words, word) is var at && at + 2 < words.Length && words[at + 2] is ['x', .. var hold] ? int.Parse(hold) : 1;
    }

    private static string? WordAfter(string[] words, string word) => Array.IndexOf(words, word) is >= 0 and var at && at + 1 < words.Length ? words[at + 1] : null;

    private static List<SubjectKind> Kinds(string[] words) =>
        [.. (WordAfter(words, "of") ?? "enterprise").Split(',').Select(kind => Enum.Parse<SubjectKind>(kind, ignoreCase: true))];

    /// <summary>What was stored is read again under the edited rules, and what that means is recorded.</summary>
    private void Edit()
    {
        var model = A.Model(_rules.Values) with { Mutes = [.. _mutes] };
        foreach (var firm in _firms.Values)
        {
            firm.ReadsAgainUnder(model);
            if (EnterpriseMonitor.ApplyRules(firm.State, firm.Clock.GetUtcNow()) is { } change) firm.Changes.Add(change);
            Assert.Null(EnterpriseMonitor.ApplyRules(firm.ReadsAgainUnder(model).State, firm.Clock.GetUtcNow()));
        }

        _rolledUp.ReadsAgainUnder(model, [.. _firms.Values.Select(firm => firm.State.Profile)]);
    }

    private void File(string period, string figure)
    {
        var words = figure.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var firm = _firms.GetValueOrDefault(words[0]);
        if (firm is not null) words = words[1..];
        firm ??= _firms["F1"];
        var reported = WordAfter(words, "base") is { } written ? Number(written) : (double?)null;
        var outcome = firm.Apply(A.Filing(period, A.Reading(words[0], Number(words[1]), words.Contains("ytd") ? Basis.YearToDate : Basis.Period, reported)) with
        {
            Enterprise = firm.State.Profile.Code,
            Key = $"story-{++_filings}",
        });
        Assert.True(outcome.Change is not null, $"{period}: {figure}: {string.Join(' ', outcome.Problems.Select(problem => problem.Message.En))}");
    }

    private void Expect(string line, string expected)
    {
        var open = _firms.SelectMany(firm => firm.Value.Episodes.Select(episode => (Subject: firm.Key, Episode: episode))).Concat(_rolledUp.Episodes)
            .Where(one => one.Episode.Status == EpisodeStatus.Active)
            .Select(one => $"{(one.Subject == "F1" ? "" : one.Subject + "/")}{one.Episode.Rule} {one.Episode.Level.ToString().ToLowerInvariant()} since {one.Episode.FirstPeriod}{By(one.Episode.Cause)}");
        var wanted = expected.Trim() == "nothing" ? [] : expected.Split(';').Select(one => one.Trim());
        Assert.True(wanted.Order().SequenceEqual(open.Order()), $"{line}\n  open: {string.Join("; ", open)}");
    }

    private static string By(TransitionCause cause) => cause switch
    {
        TransitionCause.Revision => " by revision",
        TransitionCause.PeriodClosed => " by closing",
        _ => "",
    };

    private static int Distance(string first, string last) => MonthNumber(last) - MonthNumber(first);

    private static int MonthNumber(string word) => Month().IsMatch(word) ? (A.Period(word).Year * 12) + A.Period(word).MonthOfYear : throw new FormatException(word);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    [GeneratedRegex(@"^\d{4}-\d{2}$")]
    private static partial Regex Month();
}
