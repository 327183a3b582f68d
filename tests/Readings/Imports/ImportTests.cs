using System.Text;
using Monitor.Readings.Imports;

namespace Monitor.Tests.Readings.Imports;

/// <summary>Tables on their way into a store.</summary>
public sealed class ImportTests() : DatabaseSuite(Sqlite)
{
    private static readonly MappingDocument Wide = new()
    {
        Name = "wide",
        Layout = TableLayout.Wide,
        Period = new() { Column = "month", Format = "month" },
        Columns =
        [
            new() { Column = "A out", Enterprise = "F1", Indicator = "output", Unit = "万元", Factor = 2 },
            new() { Column = "B out", Enterprise = "F2", Indicator = "output", Unit = "千元" },
            new() { Column = "B to date", Enterprise = "F2", Indicator = "sales", Unit = "千元", Basis = Basis.YearToDate },
        ],
    };

    [Fact]
    public async Task A_wide_table_is_stored_in_the_units_and_bases_of_its_mapping()
    {
        var status = await ImportAsync(Wide, "month,A out,other,B out,B to date\n2025-03,1,x,30,90\n2025-04-01,,x,31,\n");
        Assert.Equal((ImportState.Done, 3, 3, 0, 4L, 3L), (status.State, status.Submissions, status.Applied, status.Replayed, status.Readings, status.Lines));
        Assert.Equal(["1|1|0|2025-03|20", "2|1|0|2025-03|30", "2|1|0|2025-04|31", "2|2|1|2025-03|90"], await StoredAsync());
    }

    [Fact]
    public async Task A_long_table_names_everything_in_its_lines()
    {
        var status = await ImportAsync(Mapping.Plain,
            "enterprise,indicator,period,basis,value,unit,base\nF1,output,2025-03,,\"1,200\",千元,1100\nF1,sales,2025-03,累计,9,千元,\nF2,revenue,2025-01..02,当月,7,千元,\n");
        Assert.Equal((ImportState.Done, 2), (status.State, status.Submissions));
        Assert.Equal(["1|1|0|2025-03|1200", "1|2|1|2025-03|9", "2|3|0|2025-01..02|7"], await StoredAsync());
    }

    [Fact]
    public async Task A_workbook_is_stored_as_a_csv_is()
    {
        var status = await ImportAsync(Wide, Workbook.Of(["month", "A out", "B out", "B to date"], [new DateOnly(2025, 3, 1), 1, 30, 90]));
        Assert.Equal((ImportState.Done, 3L), (status.State, status.Readings));
    }

    [Fact]
    public async Task The_same_file_again_stores_nothing_twice()
    {
        const string File = "month,A out,B out,B to date\n2025-03,1,30,90\n";
        await ImportAsync(Wide, File);
        var again = await ImportAsync(Wide, File);
        Assert.Equal((ImportState.Done, 2, 2), (again.State, again.Applied, again.Replayed));
        Assert.Equal(3, (await StoredAsync()).Count);
    }

    [Theory]
    [InlineData("month,A out,B out\n2025-03,1,2\n", "line 1", "column.missing", "B to date")]
    [InlineData("month,A out,B out,B to date\n2025-03,1,2,3\n2025-04,1,2\n", "line 3", "line.short", "cut")]
    [InlineData("month,A out,B out,B to date\n2025-03,1,2,3\n2025-04,1,\"2\n", "line 3", "file.broken", "quote")]
    [InlineData("month,A out,B out,B to date\n2025-03,1,2x,3\n", "line 2, column B out", "value.notNumber", "2x")]
    [InlineData("month,A out,B out,B to date\n2025-03,1,NaN,3\n", "line 2, column B out", "value.notNumber", "NaN")]
    [InlineData("month,A out,B out,B to date\n2025-03,1,2,3\nMarch,1,2,3\n", "line 3, column month", "period.form", "March")]
    [InlineData("month,A out,B out,B to date\n2025-03,1,2,3\n2027-03,1,,\n", "line 3, column period", "period.future", "2027-03")]
    [InlineData("month,A out,B out,B to date\n2025-03,1,,\n2025-03,2,,\n", "line 3, column A out", "reading.twice", "twice")]
    [InlineData("", "line 1", "file.empty", "empty")]
    public async Task One_bad_line_is_told_by_place_and_nothing_is_stored(string file, string where, string code, string message)
    {
        var status = await ImportAsync(Wide, file);
        Assert.Equal((ImportState.Refused, 1), (status.State, status.ProblemCount));
        var problem = status.Problems.Single();
        Assert.Equal((where, code), (problem.Where, problem.Code));
        Assert.Contains(message, problem.Message.En, StringComparison.Ordinal);
        Assert.Empty(await StoredAsync());
        Assert.Equal(0, await Store.ReadHeadAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("F9,output,2025-03,,1,千元,", "line 3, column enterprise", "enterprise.unknown")]
    [InlineData("F1,outptu,2025-03,,1,千元,", "line 3, column indicator", "indicator.unknown")]
    [InlineData("F1,output,2025-03,,1,元,", "line 3, column unit", "unit.unknown")]
    [InlineData("F1,output,2025-03,,,千元,", "line 3, column value", "value.missing")]
    [InlineData("F1,output,2025-03,monthly,1,千元,", "line 3, column basis", "basis.unknown")]
    [InlineData("F1,output,2025-03,,1,千元,x", "line 3, column base", "value.notNumber")]
    [InlineData("F1,employees,2025-03,累计,1,人,", "line 3, column basis", "basis.notCumulated")]
    [InlineData("F1,sales_ratio,2025-03,,1,%,", "line 3, column indicator", "indicator.derived")]
    public async Task A_bad_line_of_a_long_table_is_told_by_place(string line, string where, string code)
    {
        var status = await ImportAsync(Mapping.Plain, $"enterprise,indicator,period,basis,value,unit,base\nF2,output,2025-03,,1,千元,\n{line}\n");
        var problem = Assert.Single(status.Problems);
        Assert.Equal((ImportState.Refused, where, code), (status.State, problem.Where, problem.Code));
        Assert.Empty(await StoredAsync());
    }

    [Fact]
    public async Task Every_problem_is_counted_and_the_first_thousand_are_kept()
    {
        var file = new StringBuilder("month,A out,B out,B to date\n");
        for (var i = 0; i < 1500; i++) file.Append("2025-03,x,,\n");
        var status = await ImportAsync(Wide, file.ToString());
        Assert.Equal((1500, 1000), (status.ProblemCount, status.Problems.Count));
    }

    private Task<ImportStatus> ImportAsync(MappingDocument mapping, string file) => ImportAsync(mapping, new MemoryStream(Encoding.UTF8.GetBytes(file)));

    private async Task<ImportStatus> ImportAsync(MappingDocument mapping, Stream file)
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 2);
        var import = new Import("1", "table", host.Registry, host.Directory, host.Clock);
        import.Check(file, mapping, "tester", "as the test wants it", asOf: null, CancellationToken.None);
        if (import.Status.State == ImportState.Applying) await import.ApplyAsync(CancellationToken.None);
        return import.Status;
    }

    /// <summary>subject|indicator|basis|period|value</summary>
    private async Task<List<string>> StoredAsync() =>
    [
        .. (await RowsAsync("select subject, indicator, basis, period, value from readings order by subject, indicator, basis, period")).Select(row => row.Split('|'))
            .Select(row => string.Join('|', row[0], row[1], row[2], Period.FromCode(int.Parse(row[3])), row[4])),
    ];
}
