using Monitor.Calendar;
using Monitor.Enterprises;
using Monitor.Indicators;
using Monitor.Readings;
using Monitor.Rules;

namespace Monitor.Tests.Fixtures;

/// <summary>An enterprise in memory, judged by the pure core, which remembers every change.</summary>
public sealed class Firm(MonitorModel model, EnterpriseProfile profile)
{
    private int _filings;

    public Firm(params IEnumerable<Rule> rules) : this(A.Model(rules), A.Profile())
    {
    }

    public FakeClock Clock { get; } = new();
    public EnterpriseState State { get; set; } = new(profile, model);
    public List<Change> Changes { get; } = [];
    public SeriesBook Book => State.Book;
    public IEnumerable<Transition> Transitions => Changes.SelectMany(change => change.Transitions);

    public IReadOnlyList<Transition> LastTransitions => Changes[^1].Transitions;

    /// <summary>The last step of every episode.</summary>
    public IReadOnlyList<Transition> Episodes => [.. Transitions.GroupBy(step => step.Episode).Select(steps => steps.Last())];

    public Outcome Apply(Submission submission)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        var outcome = EnterpriseMonitor.Apply(State, submission, Clock.GetUtcNow());
        if (outcome.Change is { } change) Changes.Add(change);
        return outcome;
    }

    /// <summary>Files one figure that must be accepted, under a key of its own.</summary>
    public Firm Files(string indicator, string period, double value, Basis basis = Basis.Period, double? reportedBase = null, DateTimeOffset? asOf = null)
    {
        var outcome = Apply(A.Filing(period, A.Reading(indicator, value, basis, reportedBase)) with { Key = $"filing-{++_filings}", AsOf = asOf });
        Assert.True(outcome.Change is not null, string.Join('\n', outcome.Problems.Select(problem => problem.Message.En)));
        return this;
    }

    public Firm FilesYearToDate(string indicator, string period, double value, double? reportedBase = null) =>
        Files(indicator, period, value, Basis.YearToDate, reportedBase);

    /// <summary>Files consecutive months; a NaN is a month that is missing.</summary>
    public Firm FilesMonths(string indicator, string first, params IReadOnlyList<double> values)
    {
        foreach (var (period, value) in A.Months(first, values.Count).Zip(values))
        {
            if (!double.IsNaN(value)) Files(indicator, period.ToString(), value);
        }

        return this;
    }

    /// <summary>Files all that makes a form filed.</summary>
    public Firm FilesForm(string form, string period)
    {
        foreach (var indicator in TestSeeds.Reference.Forms.Find(form)!.Required) Files(indicator.Code, period, 100);
        return this;
    }

    /// <summary>From now on it is noon of a day where the bureau is.</summary>
    public Firm On(string day)
    {
        Clock.Advance(A.Noon(day) - Clock.GetUtcNow());
        return this;
    }

    /// <summary>Checks the due days at noon of a day.</summary>
    /// <returns>The steps that this made.</returns>
    public IReadOnlyList<Transition> Checks(string day, ReportingModel? reporting = null)
    {
        On(day);
        var change = EnterpriseMonitor.CheckDeadlines(State, reporting ?? ReportingModel.Empty, Clock.GetUtcNow());
        if (change is not null) Changes.Add(change);
        return change?.Transitions ?? [];
    }

    /// <summary>Another monitor says so.</summary>
    public AlertResult TakesAlert(string name, Level level, string startsAt, bool firing = true, string fingerprint = "f1", string indicator = "")
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        var (results, change) = EnterpriseMonitor.TakeAlerts(State, [new(new(name, fingerprint, A.Noon(startsAt), null,
            new Dictionary<string, string> { ["alertname"] = name }, new Dictionary<string, string> { ["summary"] = "压力过高。" }, ""), level, firing, indicator)], Clock.GetUtcNow());
        if (change is not null) Changes.Add(change);
        return Assert.Single(results);
    }

    /// <summary>What was stored is read again, as after a restart.</summary>
    public Firm ReadsAgain() => ReadsAgainWith([.. State.Model.Rules.All]);

    /// <summary>What was stored is read again under other rules.</summary>
    public Firm ReadsAgainWith(params IEnumerable<Rule> rules) => ReadsAgainUnder(A.Model(rules));

    /// <summary>What was stored is read again under another model; what that means for open episodes is recorded, as in a turn.</summary>
    public Firm ReadsAgainUnder(MonitorModel other)
    {
        State = EnterpriseState.Rebuild(profile, other, Changes.Select(change => change.Stamp),
            Changes.SelectMany(change => change.Readings.Select(reading => (change.Version, reading))), Episodes);
        return this;
    }

    public double Value(string indicator, string period) => Ask(indicator, period, Book.Value);

    public double YearToDate(string indicator, string period) => Ask(indicator, period, Book.YearToDate);

    public Comparison YearOnYear(string indicator, string period) => Ask(indicator, period, Book.YearOnYear);

    public Comparison YearToDateOnYear(string indicator, string period) => Ask(indicator, period, Book.YearToDateOnYear);

    public Comparison MonthOnMonth(string indicator, string period) => Ask(indicator, period, Book.MonthOnMonth);

    private T Ask<T>(string code, string period, Func<Indicator, Timeline, int, T> question)
    {
        var indicator = TestSeeds.Indicator(code);
        var timeline = Book.TimelineOf(indicator);
        return question(indicator, timeline, timeline.SlotOf(A.Period(period)));
    }
}
