using Monitor.Contracts;
using Monitor.Rules;

namespace Monitor.Alerts;

/// <summary>Tells a step of a reporting episode in one sentence.</summary>
internal static class ReportingSentences
{
    public static Text Of(Transition step, Rule rule)
    {
        var form = rule.Form?.Name ?? rule.Name;
        var evidence = step.Evidence;
        var (periodZh, period) = (Sentences.PeriodZh(evidence.Period), evidence.Period.ToString());
        if (step.Kind == TransitionKind.Cleared)
        {
            return evidence.Metric is { } late
                ? new($"{periodZh}{form.Zh}已补报，逾期{Sentences.Number(late)}个工作日，催报解除。",
                    $"{period}: {form.En} filed, {Sentences.Number(late)} working days late: cleared.")
                : new($"{periodZh}{form.Zh}不再需要报送，催报解除。", $"{period}: {form.En} is no longer expected: cleared.");
        }

        var (days, others) = (Sentences.Number(evidence.Metric ?? 0), evidence.Counted.Count - 1);
        var (restZh, rest) = others > 0 ? ($"，另有{others}期未报", $", {others} more not filed") : ("", "");
        var (endZh, end) = step.Kind switch
        {
            TransitionKind.Raised => ($"发出{Sentences.LevelZh(step.Level)}催报", $"raised {Sentences.LevelEn(step.Level)}"),
            TransitionKind.LevelChanged => ($"等级由{Sentences.LevelZh(step.From)}{(step.Level > step.From ? "升" : "降")}为{Sentences.LevelZh(step.Level)}",
                $"level {(step.Level > step.From ? "up" : "down")} from {Sentences.LevelEn(step.From)} to {Sentences.LevelEn(step.Level)}"),
            _ => ($"维持{Sentences.LevelZh(step.Level)}催报", $"still {Sentences.LevelEn(step.Level)}"),
        };
        return new($"{periodZh}{form.Zh}未报，已逾期{days}个工作日{restZh}，{endZh}。", $"{period}: {form.En} not filed, {days} working days overdue{rest}; {end}.");
    }
}
