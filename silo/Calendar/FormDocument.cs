using Monitor.Contracts;
using Monitor.Reference;

namespace Monitor.Calendar;

/// <summary>A form as forms.yaml writes it.</summary>
public sealed class FormDocument
{
    public required string Code { get; init; }
    public required TextDocument Name { get; init; }

    /// <summary>Day of the month after the period.</summary>
    public required int DueDay { get; init; }

    /// <summary>January and February are filed as one, due in March.</summary>
    public bool JanuaryFebruary { get; init; }

    /// <summary>Tiers that file it; all when empty.</summary>
    public List<Tier> Tiers { get; init; } = [];
    public required List<string> Indicators { get; init; }

    /// <summary>How flows are asked for: for the period, for the year to date, or both. What does not add up over time is asked for the period's end.</summary>
    public List<Basis> Flows { get; init; } = [Basis.Period];

    /// <summary>Of the indicators: those without which the form is not filed.</summary>
    public required List<string> Required { get; init; }
}
