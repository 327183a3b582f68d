namespace Monitor.Contracts;

/// <summary>A warning that the rules would have raised.</summary>
/// <param name="Enterprise">Code of the enterprise; of the area, industry or chain where <paramref name="SubjectKind"/> says so.</param>
/// <param name="FirstPeriod">First period of the run that raised it.</param>
/// <param name="RaisedPeriod">The period at which the raise hold was met.</param>
/// <param name="KnownAt">When the figures that raised it were stated; absent when judged on what is known now.</param>
/// <param name="Peak">The gravest level it ever had.</param>
/// <param name="LastPeriod">Last judged period at which it was active.</param>
/// <param name="Withdrawn">A correction showed later that it had never been.</param>
/// <param name="Event">Kind of the known event in whose span it was raised; absent when in none: a false alarm, if events were given.</param>
/// <param name="Lead">Judged months from the raising to the event's first; negative when it came after it.</param>
/// <param name="EnterpriseName">What people call the subject.</param>
public sealed record BacktestEpisode(
    string Enterprise, string Rule, int RuleVersion, string Indicator, Period FirstPeriod, Period RaisedPeriod, DateTimeOffset? KnownAt,
    Level Peak, Period LastPeriod, Period? ClearedPeriod, bool Withdrawn, string? Event = null, int? Lead = null, string EnterpriseName = "",
    SubjectKind SubjectKind = SubjectKind.Enterprise);
