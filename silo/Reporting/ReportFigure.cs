using System.Globalization;
using Monitor.Contracts;

namespace Monitor.Reporting;

/// <summary>A number in a report, rounded as it is shown, so that text, table, chart and workbook say the same.</summary>
/// <param name="Value">Null when it cannot be formed.</param>
/// <param name="Unit">As it stands behind the number; empty for a bare one.</param>
public sealed record ReportFigure(double? Value, int Decimals, Text Unit, FigureSource Source)
{
    /// <summary>What stands for a number that is not there.</summary>
    public const string Absent = "—";

    /// <param name="value">Not a number, or infinite, for one that cannot be formed.</param>
    public static ReportFigure Of(double value, int decimals, Text unit, FigureSource source) =>
        new(double.IsFinite(value) && Math.Abs(value) < 1e15 ? Rounded(value, decimals) : null, decimals, unit, source);

    public string Number => Value is { } value ? Format(value) : Absent;

    public string AbsoluteNumber => Value is { } value ? Format(Math.Abs(value)) : Absent;

    private string Format(double value) => value.ToString($"N{Decimals}", CultureInfo.InvariantCulture);

    /// <summary>Rounded away from zero as tables are; never a negative zero.</summary>
    private static double Rounded(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero) is var rounded && rounded == 0 ? 0 : rounded;
}
