using Monitor.Contracts;

namespace Monitor.Reporting.Sections;

/// <summary>监测预警: the warnings of the period, how they ended, and the gravest of those that stand.</summary>
internal static class WarningSection
{
    private static readonly Level[] Levels = [Level.Red, Level.Orange, Level.Yellow, Level.Blue];

    public static ReportSection Write(ReportScope scope)
    {
        var blocks = new List<ReportBlock> { new ReportParagraph(Sentences(scope)), ByLevel(scope) };
        if (scope.TopWarnings.Count > 0)
        {
            blocks.Add(new ReportTable("warnings.top", new("期末最重的预警", "The gravest warnings that stand"),
            [
                new("subject", new("对象", "Subject"), Units.None, 1.8), new("level", new("等级", "Level"), Units.None, 1), new("rule", new("规则", "Rule"), Units.None, 1.5),
                new("raised", new("发出期", "Raised"), Units.None, 0.9), new("sentence", new("情况", "What happened"), Units.None, 4),
            ], [.. scope.TopWarnings.Select(warning => new ReportRow($"{warning.Subject}~{warning.Episode.Episode}",
                [
                    warning.Name, new Text(Alerts.Sentences.LevelZh(warning.Episode.Level), Alerts.Sentences.LevelEn(warning.Episode.Level)), warning.Rule,
                    ReportCell.Plain(warning.Episode.RaisedPeriod.ToString()), warning.Sentence,
                ]))]));
        }

        return new("warnings", new("监测预警与处置情况", "Warnings and what was done"), blocks);
    }

    private static List<ReportSentence> Sentences(ReportScope scope)
    {
        var sentences = new List<ReportSentence>
        {
            new("warnings.count", new("当期新发预警{0}，解除预警{1}，期末在警{2}。", "{0} were raised in the period, {1} ended, and {2} stand at its end."),
                [Count(scope, Measure.Raised, one => one.Raised), Count(scope, Measure.Cleared, one => one.Cleared), Count(scope, Measure.Open, one => one.Open)]),
        };
        var grave = Count(scope, Measure.Open, one => one.Level >= Level.Orange);
        if (grave.Value > 0)
        {
            sentences.Add(new("warnings.grave", new("其中红色{0}、橙色{1}，涉及企业{2}。", "Of these {0} are red and {1} orange, at {2}."),
            [
                Count(scope, Measure.Open, one => one.Level == Level.Red), Count(scope, Measure.Open, one => one.Level == Level.Orange),
                scope.Count(scope.Episodes.Where(one => one.Level >= Level.Orange && scope.Registry.Roster.TryFind(one.Subject, out _)).Select(one => one.Subject).Distinct().Count(),
                    Units.Firms, "", Measure.Open, grave.Source.Stamp),
            ]));
        }

        var ended = Count(scope, Measure.Cleared, one => one.Cleared && one.Raised);
        if (ended.Value > 0)
        {
            sentences.Add(new("warnings.ended", new("当期发出并在当期解除的{0}。", "{0} were raised and ended within the period."), [ended]));
        }

        return sentences;
    }

    private static ReportTable ByLevel(ReportScope scope) => new("warnings", new("预警等级分布", "Warnings by level"),
    [
        new("level", new("等级", "Level"), Units.None, 1.6), new("raised", new("当期新发（最高等级）", "Raised (peak level)"), Units.Warnings),
        new("cleared", new("当期解除（最高等级）", "Ended (peak level)"), Units.Warnings), new("open", new("期末在警", "Standing"), Units.Warnings),
    ],
    [
        .. Levels.Select(level => new ReportRow(level.ToString().ToLowerInvariant(),
        [
            new Text(Alerts.Sentences.LevelZh(level), Alerts.Sentences.LevelEn(level)), Count(scope, Measure.Raised, one => one.Raised && one.Peak == level),
            Count(scope, Measure.Cleared, one => one.Cleared && one.Peak == level), Count(scope, Measure.Open, one => one.Level == level),
        ])),
        new ReportRow("all", [new Text("合计", "In all"), Count(scope, Measure.Raised, one => one.Raised), Count(scope, Measure.Cleared, one => one.Cleared), Count(scope, Measure.Open, one => one.Open)]),
    ]);

    private static ReportFigure Count(ReportScope scope, Measure measure, Func<EpisodeFact, bool> which)
    {
        var chosen = scope.Episodes.Where(which).ToList();
        return scope.Count(chosen.Count, Units.Warnings, "", measure, chosen.Count == 0 ? 0 : chosen.Max(one => one.Position));
    }
}
