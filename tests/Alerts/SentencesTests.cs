using Monitor.Alerts;

namespace Monitor.Tests.Alerts;

public sealed class SentencesTests
{
    [Fact]
    public void A_raised_warning_is_told_with_its_numbers()
    {
        var rule = A.Yoy("output").Below().Blue(-10).Clears(-5).Build();
        var step = new Firm(rule).Files("output", "2024-03", 12_000).Files("output", "2025-03", 10_200, reportedBase: 12_000).Transitions.Single();
        var sentence = Sentences.Of(step, rule, TestSeeds.Indicator("output").Name, "千元");
        Assert.Equal("2025年3月产值10,200千元，同比下降15%（对比12,000千元（可比口径）），连续1期不高于-10%，发出蓝色（Ⅳ级）预警。", sentence.Zh);
        Assert.Equal("2025-03: Output 10,200 千元, down 15 % year on year (against 12,000 千元 on comparable scope); at or below -10 % for 1 period: raised blue (IV).", sentence.En);
    }

    [Fact]
    public void Every_step_has_a_sentence_that_says_whether_a_revision_caused_it()
    {
        var rule = A.Level("utilisation").Below().Blue(50, hold: 2).Red(20).Clears(60).Build();
        var firm = new Firm(rule).FilesMonths("utilisation", "2025-03", 45, 45, 45, 10, 70).Files("utilisation", "2025-07", 55).Files("utilisation", "2025-04", 10)
            .Files("utilisation", "2025-04", 70).Files("utilisation", "2025-06", 70).Files("utilisation", "2025-05", 70);
        Assert.Equal(Enum.GetValues<TransitionKind>().Order(), firm.Transitions.Select(step => step.Kind).Distinct().Order());
        Assert.All(firm.Transitions, step =>
        {
            var sentence = Sentences.Of(step, rule, TestSeeds.Indicator("utilisation").Name, "%");
            Assert.EndsWith(step.Cause == TransitionCause.Revision ? " (by a late or revised figure)." : ".", sentence.En, StringComparison.Ordinal);
            Assert.EndsWith("。", sentence.Zh, StringComparison.Ordinal);
            Assert.Equal(step.Cause == TransitionCause.Revision, sentence.Zh.Contains("修订", StringComparison.Ordinal));
        });
    }
}
