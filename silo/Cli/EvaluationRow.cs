using System.Globalization;

namespace Monitor.Cli;

/// <summary>A series split into what a forecast may see and what came after.</summary>
/// <param name="Type">Its kind, as in the file.</param>
/// <param name="Train">The history.</param>
/// <param name="Test">The months that followed.</param>
internal sealed record EvaluationRow(string Type, double[] Train, double[] Test)
{
    /// <summary>Reads the columns <c>type</c>, <c>train</c> and <c>test</c>, values separated by <c>;</c>.</summary>
    /// <exception cref="InputException">A row cannot be used.</exception>
    public static IReadOnlyList<EvaluationRow> Read(TextReader reader) =>
    [
        .. CsvColumns.Read(reader, "type", "train", "test")
            .Select(row => new EvaluationRow(row.Fields[0], Values(row.Fields[1], "train", row.Line), Values(row.Fields[2], "test", row.Line))),
    ];

    private static double[] Values(string text, string column, int line)
    {
        if (text.Length == 0)
            throw new InputException($"line {line}: the column '{column}' is empty; give values separated by ';'");
        var parts = text.Split(';');
        var values = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]) || !double.IsFinite(values[i]))
                throw new InputException($"line {line}: '{parts[i]}' in the column '{column}' is not a number; separate numbers by ';'");
        }

        return values;
    }
}
