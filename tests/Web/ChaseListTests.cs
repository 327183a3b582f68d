using System.Text;
using Monitor.Readings.Imports;
using Monitor.Reference;
using Monitor.Web.Reporting;

namespace Monitor.Tests.Web;

public sealed class ChaseListTests
{
    private static readonly ReferenceModel Reference = ReferenceModel.Load(ReferenceModel.DefaultFolder);

    private static readonly ReportingView[] Forms =
    [
        Missing("C001", "样例公司", 3), Missing("C002", "=HYPERLINK(\"http://evil\")", 7), Missing("C003", "+1,2", 1), Missing("C004", "@SUM(A1)", 1), Missing("C005", "-1", 1),
    ];

    [Fact]
    public void It_is_in_Chinese_for_a_spreadsheet_with_the_longest_overdue_first()
    {
        var bytes = new ChaseList(Forms, Reference, "zh-CN").ToCsv();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("企业代码,企业名称,县区,报表,报告期,应报日期,状态,逾期工作日", lines[0]);
        Assert.StartsWith("C002,", lines[1], StringComparison.Ordinal);
        Assert.Equal("C001,样例公司,巩义市,生产月报,2026-03,2026-04-13,逾期未报,3", lines[2]);
    }

    [Fact]
    public void No_name_is_taken_for_a_formula()
    {
        var names = Table(new ChaseList(Forms, Reference, "en").ToCsv()).Skip(1).Select(cells => cells[1]).ToList();
        Assert.Equal(5, names.Count);
        Assert.All(names, name => Assert.DoesNotContain(name[0], "=+-@"));
    }

    [Fact]
    public void The_workbook_has_the_same_rows()
    {
        var rows = Table(new ChaseList(Forms, Reference, "zh-CN").ToXlsx());
        Assert.Equal(6, rows.Count);
        Assert.Equal(["C001", "样例公司", "巩义市", "生产月报", "2026-03", "2026-04-13", "逾期未报", "3"], rows[2]);
    }

    private static List<string[]> Table(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return [.. TableFile.Read(stream).Select(row => row.Cells)];
    }

    private static ReportingView Missing(string code, string name, int overdue) =>
        new(code, name, "gongyi", "production", new("生产月报", "Monthly production form"), Period.Month(2026, 3), ReportingState.Missing, new(2026, 4, 13), null, overdue);
}
