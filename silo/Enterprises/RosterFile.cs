using Monitor.Contracts;
using Monitor.Readings.Imports;
using Monitor.Reference;

namespace Monitor.Enterprises;

/// <summary>
/// Reads a roster from CSV or xlsx: code, name, tier, area, industry, chains, sample, validFrom, validTo, or the same in Chinese. Areas, industries and chains are given
/// by code or by Chinese name, chains parted by semicolons. Columns from chains on may be absent or empty.
/// </summary>
public static class RosterFile
{
    /// <summary>More than a bureau has, and no more than can be told of.</summary>
    private const int MostLines = 100_000;

    private static readonly (string Name, string Chinese, bool Needed)[] Columns =
    [
        ("code", "代码", true), ("name", "名称", true), ("tier", "层级", true), ("area", "县区", true), ("industry", "行业", true),
        ("chains", "产业链", false), ("sample", "样本", false), ("validFrom", "入库日", false), ("validTo", "退库日", false),
    ];

    /// <exception cref="SeedException">A line is faulty.</exception>
    public static List<EnterpriseProfile> Read(string file, ReferenceModel reference)
    {
        if (!File.Exists(file)) throw new SeedException(file, "the file is missing");
        using var content = File.OpenRead(file);
        var (enterprises, problems) = Parse(content, reference);
        return problems.Count == 0 ? enterprises : throw new SeedException($"{file}, {problems[0].Where}", problems[0].Message.En.TrimEnd('.'));
    }

    /// <summary>Reads all lines and says all that is wrong with them.</summary>
    /// <param name="file">A seekable stream; it is left open.</param>
    public static (List<EnterpriseProfile> Enterprises, List<SubmissionProblem> Problems) Parse(Stream file, ReferenceModel reference)
    {
        var (enterprises, problems) = (new List<EnterpriseProfile>(), new List<SubmissionProblem>());
        try
        {
            using var rows = TableFile.Read(file).GetEnumerator();
            var columns = rows.MoveNext() ? ColumnsOf(rows.Current) : [];
            if (Columns.Any(column => column.Needed && !columns.ContainsKey(column.Name)))
            {
                problems.Add(new("roster.header", "line 1", new(
                    $"首行须为列名：{string.Join('、', Columns.Select(column => column.Chinese))}。", $"The first line names the columns: {string.Join(", ", Columns.Select(column => column.Name))}.")));
                return (enterprises, problems);
            }

            var codes = new HashSet<string>(StringComparer.Ordinal);
            while (rows.MoveNext())
            {
                var row = rows.Current;
                if (row.Cells.All(cell => cell.Length == 0)) continue;
                if (codes.Count == MostLines)
                {
                    problems.Add(new("roster.size", $"line {row.Line}", new($"名录不超过{MostLines}行。", $"A roster has at most {MostLines} lines.")));
                    break;
                }

                var line = new RosterLine(row, columns, reference);
                if (!codes.Add(line.Entry.Code)) line.Fault("code", $"代码“{line.Entry.Code}”在文件中出现两次。", $"The code '{line.Entry.Code}' is in the file twice.");
                if (line.Problems.Count == 0) enterprises.Add(EnterpriseProfile.Of(line.Entry, 0));
                problems.AddRange(line.Problems);
            }
        }
        catch (TableException broken)
        {
            problems.Add(new("roster.file", $"line {broken.Line}", new(broken.Zh, broken.En)));
        }

        return (enterprises, problems);
    }

    private static Dictionary<string, int> ColumnsOf(TableRow header)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, chinese, _) in Columns)
        {
            var place = header.Cells.ToList().FindIndex(cell => cell.Trim() == chinese || string.Equals(cell.Trim(), name, StringComparison.OrdinalIgnoreCase));
            if (place >= 0) found.Add(name, place);
        }

        return found;
    }
}
