using System.Globalization;
using System.Security.Cryptography;
using Monitor.Contracts;
using Monitor.Enterprises;

namespace Monitor.Readings.Imports;

/// <summary>Reads a table by its mapping, checks every line, and forms the submissions. Stores nothing.</summary>
/// <param name="roster">The enterprises that may file, those that the mapping brings included.</param>
public sealed class TablePlanner(MappingDocument mapping, MonitorModel model, Roster roster, DateTimeOffset now)
{
    private readonly ProblemList _problems = new();
    private readonly Dictionary<(string Enterprise, Period Period), Draft> _drafts = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="file">A seekable stream.</param>
    /// <param name="by">Who files.</param>
    /// <param name="asOf">When the figures were stated; absent: on receipt.</param>
    /// <param name="lineRead">Told of every line.</param>
    public ImportPlan Plan(Stream file, string by, string explanation, DateTimeOffset? asOf, Action<int> lineRead, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var row in TableFile.Read(file))
            {
                cancellationToken.ThrowIfCancellationRequested();
                lineRead(row.Line);
                if (_columns.Count == 0) ReadHeader(row);
                else ReadLine(row);
                if (_columns.Count == 0) break;
            }

            if (_columns.Count == 0 && _problems.Count == 0) _problems.Add("file.empty", 1, null, "文件是空的。", "The file is empty.");
        }
        catch (TableException broken)
        {
            _problems.Add("file.broken", broken.Line, null, broken.Zh, broken.En);
        }

        file.Position = 0;
        var digest = Convert.ToHexStringLower(SHA256.HashData(file).AsSpan(0, 8));
        var submissions = _drafts.Select(pair => Check(pair.Key, pair.Value, digest) with { By = by, Explanation = explanation, AsOf = asOf }).ToList();
        return new([.. submissions.GroupBy(submission => submission.Enterprise)
            .Select(group => (IReadOnlyList<Submission>)[.. group.OrderBy(submission => submission.Period)])], _problems);
    }

    private IEnumerable<string> Needed => new[] { mapping.Period, mapping.Enterprise, mapping.Indicator, mapping.Value, mapping.Unit }
        .Where(column => column is not null).Select(column => column!.Column).Concat(mapping.Columns.Select(column => column.Column));

    private void ReadHeader(TableRow row)
    {
        var header = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < row.Cells.Length; i++) header.TryAdd(row.Cells[i], i);
        var missing = Needed.Distinct().Where(column => !header.ContainsKey(column)).ToList();
        if (missing.Count > 0)
        {
            var names = string.Join(", ", missing);
            _problems.Add("column.missing", row.Line, null, $"表头缺少列：{names}。", $"The header lacks the columns {names}.");
            return;
        }

        foreach (var (name, index) in header) _columns.Add(name, index);
    }

    private void ReadLine(TableRow row)
    {
        if (row.Cells.All(cell => cell.Length == 0)) return;
        if (row.Cells.Length < _columns.Values.Max() + 1)
        {
            _problems.Add("line.short", row.Line, null, $"只有{row.Cells.Length}列，表头有{_columns.Count}列；文件可能被截断。",
                $"It has {row.Cells.Length} columns where the header has {_columns.Count}; the file may have been cut.");
            return;
        }

        var text = Cell(row, mapping.Period.Column);
        if (!TryPeriod(text, out var period))
        {
            _problems.Add("period.form", row.Line, mapping.Period.Column, $"“{text}”不是报告期，请写成2026-03。", $"'{text}' is no period; write 2026-03.");
            return;
        }

        if (mapping.Layout == TableLayout.Wide) ReadWide(row, period);
        else ReadLong(row, period);
    }

    private void ReadWide(TableRow row, Period period)
    {
        foreach (var column in mapping.Columns)
        {
            var text = Cell(row, column.Column);
            if (text.Length == 0) continue;
            if (!TryNumber(text, row.Line, column.Column, out var value)) continue;
            var enterprise = column.Enterprise ?? Cell(row, mapping.Enterprise!.Column);
            Add(enterprise, period, row.Line, column.Column, new(column.Indicator, value * column.Factor, column.Unit, column.Basis));
        }
    }

    private void ReadLong(TableRow row, Period period)
    {
        var text = Cell(row, mapping.Value!.Column);
        if (text.Length == 0)
        {
            _problems.Add("value.missing", row.Line, mapping.Value.Column, "没有数值。", "There is no value.");
            return;
        }

        if (!TryNumber(text, row.Line, mapping.Value.Column, out var value)) return;
        var basis = Optional(row, mapping.Basis) switch
        {
            "" or "period" or "本期" or "当月" => Basis.Period,
            "yearToDate" or "累计" => Basis.YearToDate,
            _ => (Basis?)null,
        };
        if (basis is null)
        {
            _problems.Add("basis.unknown", row.Line, mapping.Basis!.Column, "口径应为“当月”或“累计”。", "A basis is 'period' or 'yearToDate'.");
            return;
        }

        double? reported = null;
        if (Optional(row, mapping.Base) is { Length: > 0 } baseText)
        {
            if (!TryNumber(baseText, row.Line, mapping.Base!.Column, out var number)) return;
            reported = number;
        }

        Add(Cell(row, mapping.Enterprise!.Column), period, row.Line, null,
            new(Cell(row, mapping.Indicator!.Column), value, Cell(row, mapping.Unit!.Column), basis.Value, reported));
    }

    private void Add(string enterprise, Period period, int line, string? column, SubmittedReading reading)
    {
        if (!_drafts.TryGetValue((enterprise, period), out var draft)) _drafts.Add((enterprise, period), draft = new(line));
        draft.Readings.Add(reading);
        draft.Places.Add((line, column));
    }

    /// <summary>Runs the same hard checks as a submission by API; what they point at is told by line and column.</summary>
    private Submission Check((string Enterprise, Period Period) about, Draft draft, string digest)
    {
        var submission = new Submission
        {
            Enterprise = about.Enterprise,
            Period = about.Period,
            Key = $"import:{digest}:{about.Period}",
            Readings = draft.Readings,
        };
        if (!roster.TryFind(about.Enterprise, out var enterprise))
        {
            _problems.Add("enterprise.unknown", draft.Line, mapping.Enterprise?.Column, $"名录中没有企业“{about.Enterprise}”。", $"There is no enterprise '{about.Enterprise}' on the roster.");
            return submission;
        }

        foreach (var problem in SubmissionCheck.Check(enterprise, model, submission, now, []))
        {
            var (line, column) = problem.Where.StartsWith("/readings/", StringComparison.Ordinal)
                ? draft.Places[int.Parse(problem.Where.Split('/')[2], CultureInfo.InvariantCulture)]
                : (draft.Line, null);
            column ??= problem.Where[(problem.Where.LastIndexOf('/') + 1)..];
            _problems.Add(problem with { Where = $"line {line}, column {column}" });
        }

        return submission;
    }

    private bool TryNumber(string text, int line, string column, out double number)
    {
        var digits = text.Replace(",", "", StringComparison.Ordinal);
        if (double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number)) return true;
        _problems.Add("value.notNumber", line, column, $"“{text}”不是有效的数。", $"'{text}' is not a number that can be.");
        return false;
    }

    /// <summary>Where months are expected, a spreadsheet's date cell on the first of a month stands for the month.</summary>
    private bool TryPeriod(string text, out Period period)
    {
        if (!Period.TryParse(text, null, out period)) return false;
        if (mapping.Period.Format == "month" && period.Kind == PeriodKind.Day && period.FirstDay.Day == 1) period = Period.Month(period.Year, period.MonthOfYear);
        return true;
    }

    private string Cell(TableRow row, string column) => row.Cells[_columns[column]];

    private string Optional(TableRow row, MappingDocument.ColumnDocument? column) =>
        column is not null && _columns.TryGetValue(column.Column, out var index) ? row.Cells[index] : "";

    private sealed class Draft(int line)
    {
        public int Line => line;
        public List<SubmittedReading> Readings { get; } = [];
        public List<(int Line, string? Column)> Places { get; } = [];
    }
}
